# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
