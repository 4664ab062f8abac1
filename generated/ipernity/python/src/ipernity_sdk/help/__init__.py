# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
