"""methodgen: from descriptions of signed method calls to clients, docs and tests."""
