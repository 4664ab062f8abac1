"""Uses it without importing the package."""

from shop import clients
from shop.clients import default as service

from ..clients import shared


def clean() -> None:
    shared().doc.delete(doc_id=1)
    clients.default.album.delete(album_id=1)
    service.folder.delete(folder_id=1)


def remove(it, number):
    it.doc.comments.delete(comment_id=number)
