"""Methods that are reached by other names."""

import ipernity_sdk as sdk
from ipernity_sdk import Ipernity as Client

client = Client()

albums = client.album
albums.get(album_id=1)

delete = client.album.delete
delete(album_id=1)

docs, comments = client.album.docs, client.doc.comments
docs.get_list(album_id=1)
comments.add(doc_id=1, content="!")

for each in client.album.docs.iter_list(album_id=1):
    print(each.title)

with sdk.Ipernity() as own:
    own.with_options(timeout=3).user.get(user_id=1)
    own.with_raw_response(own.network.get_list)
    reply = own.with_raw_response(own.call, "doc.setPerms", doc_id=1)

getattr(client.faves.docs, "add")(doc_id=1)  # noqa: B009
(
    client.with_options(timeout=1).doc.tags
    # a remark between
    .add(doc_id=1, keywords=["red"])
)
print(client.doc.get.spec.summary)  # asks about the method, calls nothing
never_called = client.folder.create

if (found := client.post) is not None:
    found.get(post_id=1)

quick = lambda doc_id: client.doc.set_license(doc_id=doc_id, license=1)  # noqa: E731
TABLE = {"move": client.folder.albums.add, "out": client.folder.albums.remove}
TABLE["move"](folder_id=1, album_id=2)
