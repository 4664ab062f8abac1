# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
