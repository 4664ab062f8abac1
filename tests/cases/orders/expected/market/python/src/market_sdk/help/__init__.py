# Generated from methods/market/service.yaml by `make generate`. Do not edit.
