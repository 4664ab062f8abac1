"""What generated clients run on: ordinary code, copied untouched into every generated package."""
