"""What a call did is there in the next one: things, lists, paging, privacy, and the declared errors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY

from .running import call, sandbox


@pytest.fixture
def app() -> Iterator[Sandbox]:
    app = sandbox()
    other = app.desk.world.accounts()[1]
    app.desk.registry.grant(KEY, other.key, app.desk.checks.permissions.all(), "second")
    yield app


def docs(app: Sandbox, token: str = "sandbox-token") -> list[str]:
    """Those of somebody's documents that everybody sees, the latest first."""
    me = call(app, "user.get", token=token).json["user"]["user_id"]
    listed = call(app, "doc.getList", token="", user_id=me, per_page="100").json["docs"]
    return [doc["doc_id"] for doc in listed["doc"]]


def test_an_album_is_made_read_changed_and_deleted(app: Sandbox) -> None:
    cover = docs(app)[0]
    made = call(app, "album.create", title="Ships", cover_id=cover, perm_comment="3").json["album"]
    assert made["title"] == "Ships"
    assert made["count"]["docs"] == "1"
    assert made["cover"]["doc_id"] == cover
    album = made["album_id"]
    assert call(app, "album.edit", album_id=album, title="Boats").json["album"]["title"] == "Boats"
    read = call(app, "album.get", album_id=album).json["album"]
    assert (read["title"], read["permissions"]["comment"]) == ("Boats", "3")
    assert call(app, "album.delete", album_id=album).code == ""
    assert call(app, "album.get", album_id=album).code == "1"


def test_documents_go_in_and_out_of_albums(app: Sandbox) -> None:
    first, second, third, *_ = docs(app)
    album = call(app, "album.create", title="A", cover_id=first).json["album"]["album_id"]
    added = call(app, "album.docs.add", album_id=album, doc_id=f"{first},{second},0").json["album"]
    assert (added["total"], added["added"], added["skipped"]) == ("2", "1", "2")
    assert [row["added"] for row in added["doc"]] == ["0", "1", "0"]
    call(app, "album.docs.setList", album_id=album, doc_ids=f"{third},{first}", cover_id=third)
    listed = call(app, "album.docs.getList", album_id=album).json["album"]["docs"]
    assert [doc["doc_id"] for doc in listed["doc"]] == [third, first]
    removed = call(app, "album.docs.remove", album_id=album, doc_id=first).json["album"]
    assert (removed["total"], removed["removed"]) == ("1", "1")
    call(app, "album.docs.remove", album_id=album, doc_id=third)
    assert call(app, "album.get", album_id=album).code == "1", "the album goes with its last document"


def test_pages_fit_together(app: Sandbox) -> None:
    everything = docs(app)
    pages = str(-(-len(everything) // 5))
    me = call(app, "user.get").json["user"]["user_id"]
    seen: list[str] = []
    for page in range(1, int(pages) + 2):
        told = call(app, "doc.getList", token="", user_id=me, per_page="5", page=str(page)).json["docs"]
        assert (told["total"], told["pages"]) == (str(len(everything)), pages)
        seen += [doc["doc_id"] for doc in told["doc"]]
    assert seen == everything


def test_albums_keep_the_order_they_are_put_in(app: Sandbox) -> None:
    listed = call(app, "album.getList").json["albums"]["album"]
    ids = [album["album_id"] for album in listed]
    call(app, "album.orderList", album_ids=",".join(reversed(ids)))
    again = call(app, "album.getList").json["albums"]["album"]
    assert [album["album_id"] for album in again] == ids[::-1]


def test_comments_are_made_answered_changed_and_deleted(app: Sandbox) -> None:
    doc = docs(app)[0]
    comment = call(app, "doc.comments.add", token="second", doc_id=doc, content="Fine").json["comment"]["comment_id"]
    again = call(app, "doc.comments.add", token="second", doc_id=doc, content="Fine").json["comment"]["comment_id"]
    assert again == comment, "the same text is not added twice"
    reply = call(app, "doc.comments.reply", comment_id=comment, content="Thanks").json["comment"]
    assert reply["parent_id"] == comment
    assert call(app, "doc.comments.edit", comment_id=comment, content="x").code, "somebody else's"
    call(app, "doc.comments.edit", token="second", comment_id=comment, content="Very fine")
    listed = call(app, "doc.comments.getList", doc_id=doc).json["comments"]["comment"]
    assert {"Very fine", "Thanks"} <= {each["content"] for each in listed}
    assert call(app, "doc.comments.delete", comment_id=comment).code == "", "the owner of the document may"
    left = call(app, "doc.comments.getList", doc_id=doc).json["comments"]["comment"]
    assert comment not in {each["comment_id"] for each in left}


def test_a_preview_changes_nothing(app: Sandbox) -> None:
    doc = docs(app)[0]
    before = call(app, "doc.comments.getList", doc_id=doc).json["comments"]["total"]
    shown = call(app, "doc.comments.add", doc_id=doc, content="only a try", preview="1").json["comment"]
    assert shown["content"] == "only a try"
    assert call(app, "doc.comments.getList", doc_id=doc).json["comments"]["total"] == before


def test_comments_only_from_those_who_are_let_in(app: Sandbox) -> None:
    doc = docs(app)[0]
    call(app, "doc.setPerms", doc_id=doc, perm_comment="0")
    assert call(app, "doc.comments.add", token="second", doc_id=doc, content="x").code == "3"
    assert call(app, "doc.comments.add", doc_id=doc, content="x").code == ""


def test_tags_have_one_identifier_wherever_they_are(app: Sandbox) -> None:
    first, second, *_ = docs(app)
    one = call(app, "doc.tags.add", doc_id=first, keywords='fog,"two words"').json["tags"]
    assert [tag["tag"] for tag in one["tag"]] == ["fog", "two words"]
    two = call(app, "doc.tags.add", doc_id=second, keywords="fog").json["tags"]["tag"]
    assert two[0]["id"] == one["tag"][0]["id"]
    found = call(app, "tags.docs.getList", type="keyword", id=two[0]["id"]).json["docs"]["doc"]
    assert {doc["doc_id"] for doc in found} == {first, second}
    call(app, "doc.tags.remove", doc_id=first, type="keyword", id=two[0]["id"])
    found = call(app, "tags.docs.getList", type="keyword", id=two[0]["id"]).json["docs"]["doc"]
    assert {doc["doc_id"] for doc in found} == {second}
    edited = call(app, "doc.tags.edit", doc_id=second, keywords="sun").json["tags"]
    assert int(edited["dropped"]) >= 1
    assert [tag["tag"] for tag in call(app, "doc.tags.getList", doc_id=second).json["tags"]["tag"]] == ["sun"]


def test_favourites(app: Sandbox) -> None:
    doc = docs(app, "second")[0]
    call(app, "faves.docs.add", doc_id=doc)
    assert doc in {each["doc_id"] for each in call(app, "faves.docs.getList", per_page="100").json["docs"]["doc"]}
    me = call(app, "user.get").json["user"]["user_id"]
    assert me in {each["user_id"] for each in call(app, "doc.getFaves", doc_id=doc).json["faves"]["fave"]}
    assert call(app, "doc.get", doc_id=doc).json["doc"]["you"]["isfave"] == "1"
    call(app, "faves.docs.remove", doc_id=doc)
    assert doc not in {each["doc_id"] for each in call(app, "faves.docs.getList", per_page="100").json["docs"]["doc"]}


def test_private_things_are_for_their_owner(app: Sandbox) -> None:
    doc = docs(app)[0]
    call(app, "doc.setPerms", doc_id=doc, share="0")
    assert call(app, "doc.get", doc_id=doc).json["doc"]["visibility"]["share"] == "0"
    assert call(app, "doc.get", token="second", doc_id=doc).code == "1"
    assert call(app, "doc.get", token="", doc_id=doc).code == "1"
    me = app.desk.world.accounts()[0]
    app.desk.registry.grant(KEY, me.key, {}, "sees-nothing-private")
    assert call(app, "doc.get", token="sees-nothing-private", doc_id=doc).code == "1", "without doc: read"
    call(app, "doc.setPerms", doc_id=doc, is_public="1", is_friend="0", is_family="0")
    assert call(app, "doc.get", token="", doc_id=doc).json["doc"]["visibility"]["share"] == "4"


def test_friends_see_what_is_for_friends(app: Sandbox) -> None:
    doc = docs(app)[0]
    world = app.desk.world
    me, other = world.accounts()[:2]
    call(app, "doc.setPerms", doc_id=doc, share="2")
    friends = me.lists.get("friends", {})
    assert (call(app, "doc.get", token="second", doc_id=doc).code == "") == (other.key in friends)
    world.keeper.put(me, "friends", other)
    world.keeper.commit()
    assert call(app, "doc.get", token="second", doc_id=doc).code == ""


def test_what_belongs_to_others_is_not_changed(app: Sandbox) -> None:
    doc = docs(app, "second")[0]
    for method, given in {"doc.set": {"title": "x"}, "doc.delete": {}, "doc.setLicense": {"license": "1"}}.items():
        assert call(app, method, doc_id=doc, **given).code == "1", method


def test_places_are_set_and_cleared(app: Sandbox) -> None:
    doc = docs(app)[0]
    call(app, "doc.setGeo", doc_id=doc, lat="48.5", lng="2.5")
    assert call(app, "doc.get", doc_id=doc, extra="geo").json["doc"]["geo"] == {"lat": "48.5", "lng": "2.5"}
    call(app, "doc.setGeo", doc_id=doc, lat="-999", lng="-999")
    assert "geo" not in call(app, "doc.get", doc_id=doc, extra="geo").json["doc"]


def test_search_finds_words_in_order(app: Sandbox) -> None:
    doc = docs(app)[0]
    call(app, "doc.set", doc_id=doc, title="A zeppelin over the bay", description="")
    found = call(app, "doc.search", text="ZEPPELIN").json["docs"]
    assert [each["doc_id"] for each in found["doc"]] == [doc]
    assert call(app, "doc.search", text="+zeppelin -bay").json["docs"]["total"] == "0"
    newest = call(app, "doc.search", sort="posted-desc", per_page="100", extra="dates").json["docs"]["doc"]
    moments = [int(each["dates"]["posted_at"]) for each in newest]
    assert moments == sorted(moments, reverse=True)


def test_neighbours_are_the_nearest_first(app: Sandbox) -> None:
    stream = docs(app)[::-1]
    context = call(app, "doc.getContext", token="", doc_id=stream[4], prev="2", next="3").json
    assert [doc["doc_id"] for doc in context["prev"]["doc"]] == [stream[3], stream[2]]
    assert [doc["doc_id"] for doc in context["next"]["doc"]] == stream[5:8]
    assert [doc["index"] for doc in context["prev"]["doc"]] == ["-1", "-2"]


def test_deleting_a_document_takes_it_out_of_everything(app: Sandbox) -> None:
    doc = docs(app)[0]
    album = call(app, "album.create", title="A", cover_id=doc).json["album"]["album_id"]
    comment = call(app, "doc.comments.add", doc_id=doc, content="gone soon").json["comment"]["comment_id"]
    call(app, "doc.delete", doc_id=doc)
    assert doc not in docs(app)
    assert call(app, "doc.comments.get", comment_id=comment).code
    assert call(app, "album.get", album_id=album).code == "1"


def test_a_refused_call_leaves_no_trace(app: Sandbox) -> None:
    before = len(app.desk.world.keeper.things)
    assert call(app, "album.create", title="x", cover_id="0").code == "2"
    assert len(app.desk.world.keeper.things) == before


def test_groups_are_for_their_members(app: Sandbox) -> None:
    world = app.desk.world
    me = world.accounts()[0]
    group = world.keeper.of_kind("group")[0]
    world.keeper.take(group, "members", me)
    doc = docs(app)[0]
    assert call(app, "group.docs.add", group_id=group.id, doc_id=doc).code == "1"
    world.keeper.put(group, "members", me)
    world.keeper.take(group, "docs", world.keeper.one("doc", doc) or me)
    assert call(app, "group.docs.add", group_id=group.id, doc_id=doc).json["group"]["added"] == "1"
    assert call(app, "group.get", group_id=group.values["alias"]).json["group"]["you"]["ismember"] == "1"


def test_rounds_of_changes_lose_nothing(app: Sandbox) -> None:
    doc = docs(app)[0]
    for number in range(50):
        token = "second" if number % 2 else "sandbox-token"
        call(app, "doc.comments.add", token=token, doc_id=doc, content=f"number {number}")
    listed = call(app, "doc.comments.getList", doc_id=doc).json["comments"]
    assert sum(each["content"].startswith("number") for each in listed["comment"]) == 50
