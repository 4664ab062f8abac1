"""Clients that are wrong in one place, and whether the tests notice: `python -m tests.mutants`."""
