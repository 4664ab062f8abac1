"""A local server that answers as a described service would, from its description alone."""
