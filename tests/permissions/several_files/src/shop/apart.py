"""Has nothing to do with the service."""


def get(client):
    client.doc.set(doc_id=1)
