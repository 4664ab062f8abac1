"""What a service keeps: things of the declared kinds, and what calls do with them."""
