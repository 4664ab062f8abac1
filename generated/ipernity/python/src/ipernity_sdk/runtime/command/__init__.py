"""The command line of a client: `program album.get --album-id 1`, made from the descriptions like the client itself.

Nothing here is imported by the client, and nothing here imports httpx2 before a call is really made.
"""
