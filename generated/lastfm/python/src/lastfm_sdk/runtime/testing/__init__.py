"""Testing an application without the service. Nothing here is loaded unless a test asks for it."""
