"""Measurements: how long generating and calling take, as ratios against well-known work in the same run."""
