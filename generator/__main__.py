"""`python -m generator` is `methodgen`."""

from .cli import main

if __name__ == "__main__":
    main()
