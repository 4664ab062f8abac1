"""What others have written and we rely on: listed, and held against the advisories."""
