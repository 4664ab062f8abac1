# Generated from methods/ipernity/types.yaml by `make generate`. Do not edit.
"""Records that several methods answer with."""

from __future__ import annotations

from .runtime import fields
from .runtime.records import Record


class Thumb(Record):
    """One size of a picture."""

    label = fields.enum("label")
    """Name of the size. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240
    (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer
    side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels
    on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600
    (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
    side, where the owner allows it); new values pass through.
    """
    url = fields.url("url")
    """Address of the picture."""
    w = fields.integer("w")
    """Width in pixels."""
    h = fields.integer("h")
    """Height in pixels."""
    ext = fields.string("ext", optional=True)
    """File name extension of the picture."""
    secret = fields.string("secret", optional=True)
    """Part of the address that keeps the picture from being guessed."""
    farm = fields.integer("farm", optional=True)
    """Number of the server that holds the picture."""
    path = fields.string("path", optional=True)
    """Folder on that server."""
    icon = fields.url("icon", optional=True)
    """Address of a small icon."""


class Cover(Record):
    """The picture that stands for an album or a folder."""

    doc_id = fields.id("doc_id", also=("cover_id",), optional=True)
    """Document the picture was taken from."""
    album_id = fields.id("album_id", optional=True)
    """Album the picture was taken from. Comes with folder.albums.getList."""
    url = fields.url("url")
    """Address of the picture."""
    w = fields.integer("w")
    """Width in pixels."""
    h = fields.integer("h")
    """Height in pixels."""
    label = fields.string("label", optional=True)
    """Name of the size, such as 75x or 500. Comes with folder.get and folder.edit."""
    ext = fields.string("ext", optional=True)
    """File name extension of the picture. Comes with folder.get and folder.edit."""
    secret = fields.string("secret", optional=True)
    """Part of the address that is hard to guess. Comes with folder.get and folder.edit."""
    farm = fields.integer("farm", optional=True)
    """Number of the server that holds the picture. Comes with folder.get and folder.edit."""
    path = fields.string("path", optional=True)
    """Folder on that server. Comes with folder.get and folder.edit."""
    icon = fields.url("icon", optional=True)
    """Address of a small icon. Comes with folder.get and folder.edit."""


class Owner(Record):
    """The member something belongs to."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username", optional=True)
    """Name shown on the site."""
    realname = fields.string("realname", optional=True)
    """Name in real life."""
    alias = fields.string("alias", optional=True)
    """Short name used in addresses."""
    icon = fields.url("icon", optional=True)
    """Address of the member's portrait."""
    is_pro = fields.boolean("is_pro", optional=True)
    """Whether the member pays for a club account."""


class DocDates(Record):
    """Moments in the life of a document."""

    posted_at = fields.timestamp("posted_at")
    """When it was uploaded."""
    created = fields.datetime("created", optional=True)
    """When it was made, by the clock of the camera; all zeros where nobody knows."""
    replaced_at = fields.timestamp("replaced_at", optional=True)
    """When its file was last exchanged for another."""
    modified_at = fields.timestamp("modified_at", also=("last_update_at",), optional=True)
    """When it was last changed."""
    comment_at = fields.timestamp("comment_at", also=("last_comment_at",), optional=True)
    """When it was last commented on."""


class DocCount(Record):
    """How often something happened to a document."""

    visits = fields.integer("visits")
    """Times it was looked at."""
    faves = fields.integer("faves")
    """Members who keep it among their favourites."""
    comments = fields.integer("comments")
    """Comments on it."""
    notes = fields.integer("notes", optional=True)
    """Notes on the picture."""
    tags = fields.integer("tags", optional=True)
    """Tags on it."""
    albums = fields.integer("albums", optional=True)
    """Albums it is in."""
    groups = fields.integer("groups", optional=True)
    """Groups that show it."""
    last_visit = fields.timestamp("last_visit", also=("last_visit_at",), optional=True)
    """When somebody last looked at it."""


class Geo(Record):
    """A place on the map."""

    lat = fields.latitude("lat")
    """Latitude in degrees, north is positive."""
    lng = fields.longitude("lng")
    """Longitude in degrees, east is positive."""
    loc_id = fields.id("loc_id", optional=True)
    """Identifier of the place."""
    location = fields.string("location", optional=True)
    """Name of the place."""


class Media(Record):
    """A video or a sound, converted for players."""

    label = fields.enum("label")
    """Name of the conversion. One of flv (Flash video), ipod (A small film for handheld players), mp4
    (MPEG-4), hd (MPEG-4 in high definition); new values pass through.
    """
    ext = fields.string("ext")
    """File name extension."""
    w = fields.integer("w", also=("width",), optional=True)
    """Width in pixels."""
    h = fields.integer("h", also=("height",), optional=True)
    """Height in pixels."""
    lenght = fields.integer("lenght", also=("length",), optional=True)
    """Playing time in seconds. The service spells the name this way."""
    url = fields.url("url")
    """Address of the file."""


class Medias(Record):
    """The conversions of a video or a sound."""

    media = fields.list_of("media", Media)
    """One for each format."""


class Original(Record):
    """The file as its owner uploaded it."""

    url = fields.url("url")
    """Address of the file."""
    ext = fields.string("ext", optional=True)
    """File name extension."""
    filename = fields.string("filename", optional=True)
    """Name of the file on the owner's machine."""
    bytes = fields.integer("bytes", optional=True)
    """Size in bytes."""
    w = fields.integer("w", also=("width",), optional=True)
    """Width in pixels."""
    h = fields.integer("h", also=("height",), optional=True)
    """Height in pixels."""
    length = fields.integer("length", also=("lenght",), optional=True)
    """Playing time in seconds, of a video or a sound."""


class Doc(Record):
    """A document as lists show it."""

    doc_id = fields.id("doc_id")
    """Identifier of the document."""
    title = fields.string("title")
    """Title its owner gave it."""
    media = fields.enum("media", optional=True)
    """Kind of document. One of photo (A picture), audio (Music or speech), video (A film), other (Any
    other file); new values pass through.
    """
    license = fields.enum("license", optional=True)
    """Licence its owner chose. One of 0 (Copyright, all rights reserved), 1 (Creative Commons:
    attribution), 3 (Creative Commons: attribution, non-commercial), 5 (Creative Commons:
    attribution, no derivatives), 7 (Creative Commons: attribution, non-commercial, no derivatives),
    9 (Creative Commons: attribution, share alike), 11 (Creative Commons: attribution,
    non-commercial, share alike), 255 (Copyleft); new values pass through.
    """
    safety = fields.integer("safety", optional=True)
    """For whom it is fit: 1 everyone, 2 not everyone, 3 adults only."""
    link = fields.url("link", optional=True)
    """Page of the document on the site. Comes with extra=link."""
    md5 = fields.md5("md5", optional=True)
    """Checksum of the original file. Comes with extra=md5."""
    owner = fields.record("owner", Owner, optional=True)
    """Member who uploaded it. Comes with extra=owner."""
    thumb = fields.record("thumb", Thumb, optional=True)
    """Picture in the size asked for."""
    dates = fields.record("dates", DocDates, optional=True)
    """When it was made and last touched. Comes with extra=dates."""
    count = fields.record("count", DocCount, optional=True)
    """How much it was noticed. Comes with extra=count."""
    geo = fields.record("geo", Geo, optional=True)
    """Where it was made. Comes with extra=geo."""
    medias = fields.record("medias", Medias, optional=True)
    """Converted files of a video or a sound. Comes with extra=medias."""
    original = fields.record("original", Original, optional=True)
    """The file as it was uploaded. Comes with extra=original."""
    isfamily = fields.boolean("isfamily", optional=True)
    """Whether its owner is family. Comes with faves.docs.getList."""
    isfriend = fields.boolean("isfriend", optional=True)
    """Whether its owner is a friend. Comes with faves.docs.getList."""
    iscontact = fields.boolean("iscontact", optional=True)
    """Whether its owner is a contact. Comes with faves.docs.getList."""


class Docs(Record):
    """One page of a list of documents."""

    total = fields.integer("total")
    """Documents on all pages together."""
    count = fields.integer("count", optional=True)
    """Documents on this page."""
    per_page = fields.integer("per_page")
    """Documents on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages")
    """Number of pages."""
    doc = fields.list_of("doc", Doc)
    """The documents."""


class DocSelection(Record):
    """Some documents, not listed by pages."""

    count = fields.integer("count")
    """Documents in the answer."""
    doc = fields.list_of("doc", Doc)
    """The documents."""


class ContextDoc(Record):
    """A document and its place relative to the one asked for."""

    index = fields.integer("index")
    """Distance from the document asked for, which is 0: negative before it, positive after it."""
    doc_id = fields.id("doc_id")
    """Identifier of the document."""
    media = fields.enum("media")
    """Kind of document. One of photo (A picture), audio (Music or speech), video (A film), other (Any
    other file); new values pass through.
    """
    title = fields.string("title")
    """Title its owner gave it."""
    safety = fields.integer("safety", optional=True)
    """For whom it is fit: 1 everyone, 2 not everyone, 3 adults only."""
    w = fields.integer("w")
    """Width of the thumbnail in pixels."""
    h = fields.integer("h")
    """Height of the thumbnail in pixels."""
    url = fields.url("url")
    """Address of the thumbnail."""
    link = fields.url("link")
    """Page of the document on the site."""
    user_id = fields.id("user_id")
    """Member who owns it."""
    owner = fields.record("owner", Owner, optional=True)
    """More about that member. Comes with extra=owner."""


class ContextSide(Record):
    """The documents on one side of the one asked for, the nearest first."""

    count = fields.integer("count")
    """Number of documents returned on this side."""
    doc = fields.list_of("doc", ContextDoc)
    """The documents."""


class Visibility(Record):
    """Who may see something."""

    ispublic = fields.boolean("ispublic")
    """Whether everybody may see it."""
    isfriend = fields.boolean("isfriend", also=("isfriends",))
    """Whether friends may see it."""
    isfamily = fields.boolean("isfamily")
    """Whether family may see it."""
    share = fields.integer("share", optional=True)
    """The three flags as one number: 0 the owner, 1 family, 2 friends, 3 friends and family, 4 or 5
    everybody.
    """


class Permissions(Record):
    """Who may join in. 0 the owner, 1 family, 2 friends, 3 friends and family, 4 contacts, 5 every
    member.
    """

    comment = fields.integer("comment")
    """Who may comment."""
    tag = fields.integer("tag")
    """Who may add keywords."""
    tagme = fields.integer("tagme")
    """Who may tag themselves."""


class Can(Record):
    """What the caller may do."""

    fave = fields.boolean("fave")
    """Add it to the favourites."""
    comment = fields.boolean("comment")
    """Comment on it."""
    tag = fields.boolean("tag")
    """Add keywords."""
    tagme = fields.boolean("tagme")
    """Tag themselves."""
    zoom = fields.boolean("zoom")
    """See it in large sizes."""
    download = fields.boolean("download")
    """Download the original file."""
    print = fields.boolean("print")
    """Order prints."""
    share = fields.boolean("share", optional=True)
    """Pass it on."""
    translate = fields.boolean("translate", optional=True)
    """Have its text translated."""
    extra = fields.boolean("extra", optional=True)
    """Not explained by the service."""


class You(Record):
    """What the caller did with it."""

    isfave = fields.boolean("isfave")
    """Whether it is among the caller's favourites."""
    visits = fields.integer("visits")
    """Times the caller looked at it."""
    last_visit_at = fields.timestamp("last_visit_at", also=("last_visit",), optional=True)
    """When the caller last looked at it."""


class Fave(Record):
    """A member who keeps something among the favourites."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username")
    """Name shown on the site."""
    faved_at = fields.timestamp("faved_at")
    """When the member chose it."""


class Faves(Record):
    """One page of the members who keep something among their favourites."""

    total = fields.integer("total")
    """Members on all pages together."""
    count = fields.integer("count")
    """Members on this page."""
    per_page = fields.integer("per_page")
    """Members on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages")
    """Number of pages."""
    fave = fields.list_of("fave", Fave)
    """The members."""


class Visit(Record):
    """A member who looked at something."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username")
    """Name shown on the site."""
    visited_at = fields.timestamp("visited_at")
    """When the member last looked."""
    first_visit_at = fields.timestamp("first_visit_at")
    """When the member first looked."""
    visits = fields.integer("visits")
    """Times the member looked."""


class AnonymousVisits(Record):
    """Visitors who were not signed in, taken together."""

    visited_at = fields.timestamp("visited_at")
    """When the last of them looked."""
    visits = fields.integer("visits")
    """Times they looked."""


class Visits(Record):
    """One page of the members who looked at something."""

    total = fields.integer("total")
    """Members on all pages together."""
    count = fields.integer("count")
    """Members on this page."""
    per_page = fields.integer("per_page")
    """Members on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages")
    """Number of pages."""
    anonymous = fields.record("anonymous", AnonymousVisits, optional=True)
    """Visitors who were not signed in."""
    visit = fields.list_of("visit", Visit)
    """The members."""


class Tag(Record):
    """A tag on a document or an article."""

    type = fields.enum("type")
    """Kind of tag. One of keyword (A word or a phrase), member (A member of the site), machine (A word
    for programs, such as my:car=cool); new values pass through.
    """
    id = fields.id("id", also=("tag_id",))
    """Identifier of the tag within its kind."""
    tag = fields.string("tag", also=("title",))
    """The tag as it was written, or the name of the member."""
    user_id = fields.id("user_id")
    """Member who added it."""
    added_at = fields.timestamp("added_at", optional=True)
    """When it was added."""
    keyword = fields.string("keyword", optional=True)
    """The keyword in its plain form: small letters, no signs."""
    member_id = fields.id("member_id", optional=True)
    """The member, where the tag is one."""


class Note(Record):
    """A remark tied to a rectangle of a picture. Pixels are those of the size 560."""

    note_id = fields.id("note_id")
    """Identifier of the note."""
    user_id = fields.id("user_id")
    """Member who wrote it."""
    username = fields.string("username", optional=True)
    """Name of that member."""
    posted_at = fields.timestamp("posted_at", optional=True)
    """When it was written."""
    x = fields.integer("x")
    """Left edge in pixels."""
    y = fields.integer("y")
    """Top edge in pixels."""
    w = fields.integer("w")
    """Width in pixels."""
    h = fields.integer("h")
    """Height in pixels."""
    member_id = fields.id("member_id", optional=True)
    """Member shown in the picture, where the note names one."""
    membername = fields.string("membername", optional=True)
    """Name of the member shown."""
    content = fields.text("content", also=("text()",), optional=True)
    """What the note says."""


class ParentComment(Record):
    """The comment a reply answers."""

    comment_id = fields.id("comment_id")
    """Identifier of the comment."""
    user_id = fields.id("user_id")
    """Member who wrote it."""
    username = fields.string("username")
    """Name of that member."""
    content = fields.text("content")
    """What it says."""


class Comment(Record):
    """A comment on a document or an article."""

    comment_id = fields.id("comment_id")
    """Identifier of the comment."""
    user_id = fields.id("user_id")
    """Member who wrote it."""
    username = fields.string("username", optional=True)
    """Name of that member."""
    owner = fields.record("owner", Owner, optional=True)
    """More about that member. Comes with extra=owner."""
    posted_at = fields.timestamp("posted_at")
    """When it was written."""
    modified_at = fields.timestamp("modified_at", optional=True)
    """When it was last changed."""
    parent_id = fields.id("parent_id", optional=True)
    """Comment it answers, where it is a reply."""
    link = fields.url("link", optional=True)
    """Place of the comment on the site."""
    content = fields.text("content")
    """What the comment says."""
    canreply = fields.boolean("canreply", optional=True)
    """Whether the caller may answer it."""
    canedit = fields.boolean("canedit", optional=True)
    """Whether the caller may change it."""
    candelete = fields.boolean("candelete", optional=True)
    """Whether the caller may delete it."""
    parent = fields.record("parent", ParentComment, optional=True)
    """The comment it answers, where it is a reply."""


class AlbumVisibility(Record):
    """Who can see an album or a folder, besides its owner."""

    public = fields.boolean("public")
    """Whether everybody can see it."""
    friend = fields.boolean("friend")
    """Whether friends can see it."""
    family = fields.boolean("family")
    """Whether family can see it."""
    ff = fields.boolean("ff")
    """Whether friends and family can see it."""


class AlbumCount(Record):
    """How much an album holds, and how much it was noticed."""

    docs = fields.integer("docs")
    """Documents in the album."""
    visits = fields.integer("visits")
    """Times the album was looked at."""
    faves = fields.integer("faves")
    """Members who keep the album among their favourites."""
    comments = fields.integer("comments")
    """Comments on the album."""
    public = fields.integer("public", optional=True)
    """Documents that everybody may see."""
    friend = fields.integer("friend", optional=True)
    """Documents that friends may see."""
    family = fields.integer("family", optional=True)
    """Documents that family may see."""
    ff = fields.integer("ff", optional=True)
    """Documents that friends and family may see."""


class AlbumDates(Record):
    """Moments in the life of an album, as lists show them."""

    created_at = fields.timestamp("created_at")
    """When the album was made."""
    last_comment_at = fields.timestamp("last_comment_at")
    """When it was last commented on; 0 when it never was."""
    last_update_at = fields.timestamp("last_update_at")
    """When it was last changed; 0 when it never was."""


class AlbumDetailsDates(Record):
    """Moments in the life of an album."""

    created_at = fields.timestamp("created_at")
    """When the album was made."""
    comment_at = fields.timestamp("comment_at", also=("last_comment_at",))
    """When it was last commented on; 0 when it never was."""


class AlbumCan(Record):
    """What the caller may do with an album."""

    fave = fields.boolean("fave")
    """Add it to the favourites."""
    comment = fields.boolean("comment")
    """Comment on it."""
    add_doc = fields.boolean("add_doc", optional=True)
    """Put documents in it. Comes with album.get."""


class AlbumPermissions(Record):
    """What others may do with an album."""

    comment = fields.integer("comment")
    """Who may comment: 0 the owner, 1 family, 2 friends, 3 friends and family, 4 contacts, 5 every
    member.
    """


class Album(Record):
    """An album as lists show it."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    title = fields.string("title")
    """Title its owner gave it."""
    link = fields.url("link")
    """Page of the album on the site."""
    user_id = fields.id("user_id", optional=True)
    """Member who owns it. Comes with faves.albums.getList."""
    owner = fields.record("owner", Owner, optional=True)
    """More about that member."""
    visibility = fields.record("visibility", AlbumVisibility, optional=True)
    """Who can see it."""
    dates = fields.record("dates", AlbumDates)
    """When it was made and last touched."""
    count = fields.record("count", AlbumCount)
    """How much it holds and how much it was noticed."""
    cover = fields.record("cover", Cover, optional=True)
    """Picture that stands for it; an empty album may have none."""
    can = fields.record("can", AlbumCan)
    """What the caller may do with it."""
    permissions = fields.record("permissions", AlbumPermissions, optional=True)
    """What others may do with it. Comes with the owner's token."""


class ListCan(Record):
    """What the caller may do with a list of albums or folders."""

    create = fields.boolean("create")
    """Add an album, or a folder, to the list."""


class Albums(Record):
    """One page of a list of albums."""

    total = fields.integer("total")
    """Albums on all pages together."""
    count = fields.integer("count")
    """Albums on this page."""
    per_page = fields.integer("per_page")
    """Albums on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages", optional=True)
    """Number of pages; where it is missing, total and per_page tell it."""
    thumbsize = fields.enum("thumbsize", optional=True)
    """Size of the covers. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240
    (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer
    side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels
    on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600
    (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
    side, where the owner allows it); new values pass through. Comes with album.getList.
    """
    can = fields.record("can", ListCan, optional=True)
    """What the caller may do with the list. Comes with album.getList."""
    album = fields.list_of("album", Album)
    """The albums."""


class AlbumDetails(Record):
    """An album in full."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    title = fields.string("title")
    """Title its owner gave it."""
    link = fields.url("link")
    """Page of the album on the site."""
    thumbsize = fields.enum("thumbsize", optional=True)
    """Size of the cover. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240
    (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer
    side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels
    on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600
    (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
    side, where the owner allows it); new values pass through. Comes with album.get.
    """
    description = fields.text("description")
    """What its owner says about it. May hold HTML."""
    visibility = fields.record("visibility", AlbumVisibility, optional=True)
    """Who can see it. Comes with album.create."""
    dates = fields.record("dates", AlbumDetailsDates)
    """When it was made and last touched."""
    count = fields.record("count", AlbumCount)
    """How much it holds and how much it was noticed."""
    cover = fields.record("cover", Cover, optional=True)
    """Picture that stands for it; an empty album may have none."""
    can = fields.record("can", AlbumCan)
    """What the caller may do with it."""
    permissions = fields.record("permissions", AlbumPermissions, optional=True)
    """What others may do with it. Comes with the owner's token."""
    you = fields.record("you", You, optional=True)
    """What the caller did with it. Comes with album.get and a token."""


class FolderCount(Record):
    """How many albums a folder holds, and for whom."""

    albums = fields.integer("albums")
    """Albums in the folder."""
    public = fields.integer("public")
    """Albums that everybody may see."""
    friends = fields.integer("friends", also=("friend",))
    """Albums that friends may see. folder.getList names it friend."""
    family = fields.integer("family")
    """Albums that family may see."""
    ff = fields.integer("ff")
    """Albums that friends and family may see."""


class FolderDates(Record):
    """Moments in the life of a folder."""

    created_at = fields.timestamp("created_at")
    """When the folder was made."""
    last_update_at = fields.timestamp("last_update_at", optional=True)
    """When it was last changed. Comes with a single folder."""


class Folder(Record):
    """A folder of albums."""

    folder_id = fields.id("folder_id")
    """Identifier of the folder."""
    title = fields.string("title")
    """Title its owner gave it."""
    link = fields.url("link")
    """Page of the folder on the site."""
    description = fields.text("description", optional=True)
    """What its owner says about it. May hold HTML. Comes with a single folder."""
    visibility = fields.record("visibility", AlbumVisibility, optional=True)
    """Who can see it. Comes with folder.getList."""
    dates = fields.record("dates", FolderDates)
    """When it was made and last touched."""
    count = fields.record("count", FolderCount)
    """How many albums it holds."""
    cover = fields.record("cover", Cover, optional=True)
    """Picture that stands for it; an empty folder has none."""
    owner = fields.record("owner", Owner, optional=True)
    """Member who owns it. Comes with folder.get and folder.edit."""


class AddedDoc(Record):
    """Whether one document was put in an album or a group."""

    doc_id = fields.id("doc_id")
    """Document that was to be added."""
    added = fields.boolean("added")
    """Whether it was added. False without an error means that it was there already."""
    pending = fields.boolean("pending", optional=True)
    """Whether it waits for a moderator of the group. Comes with group.docs.add."""
    error = fields.integer("error")
    """Why it was refused: 0 not refused, 1 already in as many albums or groups as allowed, 2 the group
    does not take this kind of document.
    """


class RemovedDoc(Record):
    """Whether one document was taken out of an album or a group."""

    doc_id = fields.id("doc_id")
    """Document that was to be taken out."""
    removed = fields.boolean("removed")
    """Whether it was taken out."""


class GrantedPermissions(Record):
    """The level that a token has for each item. An item that was not granted is `none`, or missing."""

    doc = fields.enum("doc", optional=True)
    """Photos, videos and other documents, with albums and folders. One of none (Nothing), read (See
    it, private things included), write (See, add and change), delete (See, add, change and remove
    for good); new values pass through.
    """
    blog = fields.enum("blog", optional=True)
    """The blog. One of none (Nothing), read (See it, private things included), write (See, add and
    change), delete (See, add, change and remove for good); new values pass through.
    """
    post = fields.enum("post", optional=True)
    """Articles; seen in newer answers only. One of none (Nothing), read (See it, private things
    included), write (See, add and change), delete (See, add, change and remove for good); new
    values pass through.
    """
    network = fields.enum("network", optional=True)
    """Contacts. One of none (Nothing), read (See it, private things included), write (See, add and
    change), delete (See, add, change and remove for good); new values pass through.
    """
    profile = fields.enum("profile", also=("user",), optional=True)
    """The profile. One of none (Nothing), read (See it, private things included), write (See, add and
    change), delete (See, add, change and remove for good); new values pass through.
    """


class TokenOwner(Record):
    """The member who granted a token."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username")
    """Name shown on the site."""
    realname = fields.string("realname", optional=True)
    """Name in real life."""
    lg = fields.string("lg", optional=True)
    """Language the member uses the site in."""
    is_pro = fields.boolean("is_pro", optional=True)
    """Whether the member pays for a club account."""


class GroupVisibility(Record):
    """Who can see a group and what is in it."""

    ispublic = fields.enum("ispublic")
    """Who can see the group and join it. One of 0 (Private: only members see it), 1 (Open: everybody
    sees it and may join), 2 (By invitation: everybody sees it, those who are invited may join); new
    values pass through.
    """
    docs = fields.integer("docs")
    """How far its documents can be seen; the service does not explain the number."""
    topics = fields.integer("topics")
    """How far its discussions can be seen; the service does not explain the number."""


class GroupDates(Record):
    """When something last happened in a group."""

    created_at = fields.timestamp("created_at")
    """When the group was founded."""
    last_doc_at = fields.timestamp("last_doc_at")
    """When a document was last added."""
    last_topic_at = fields.timestamp("last_topic_at")
    """When a discussion was last started or continued."""


class GroupCount(Record):
    """How much is in a group."""

    members = fields.integer("members")
    """Its members."""
    docs = fields.integer("docs")
    """Documents in it."""
    topics = fields.integer("topics")
    """Discussions in it."""


class GroupMembership(Record):
    """What the caller is in a group."""

    ismember = fields.boolean("ismember")
    """Whether the caller is an ordinary member."""
    ismoderator = fields.boolean("ismoderator")
    """Whether the caller is a moderator."""
    isadmin = fields.boolean("isadmin")
    """Whether the caller is an administrator."""
    docs = fields.integer("docs")
    """Documents of the caller in the group."""
    joined_at = fields.timestamp("joined_at")
    """When the caller joined."""
    visited_at = fields.timestamp("visited_at")
    """When the caller last visited the group."""


class Group(Record):
    """A group, as lists show it."""

    group_id = fields.id("group_id")
    """Identifier of the group."""
    title = fields.string("title")
    """Name of the group."""
    link = fields.url("link")
    """Page of the group on the site."""
    icon = fields.url("icon")
    """Picture that stands for the group."""
    visibility = fields.record("visibility", GroupVisibility)
    """Who can see the group and what is in it."""
    dates = fields.record("dates", GroupDates)
    """When something last happened in the group."""
    count = fields.record("count", GroupCount)
    """How much is in the group."""
    you = fields.record("you", GroupMembership, optional=True)
    """What the caller is in the group. Comes with token."""


class Groups(Record):
    """One page of a list of groups."""

    total = fields.integer("total")
    """Groups on all pages together."""
    count = fields.integer("count", optional=True)
    """Groups on this page."""
    per_page = fields.integer("per_page")
    """Groups on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages", optional=True)
    """Number of pages; where it is missing, total and per_page tell it."""
    thumbsize = fields.enum("thumbsize", optional=True)
    """Size of the icons. One of 75x (A square of 75 pixels), 100 (100 pixels on the longer side), 240
    (240 pixels on the longer side), 250x (A square of 250 pixels), 500 (500 pixels on the longer
    side), 560 (560 pixels on the longer side), 640 (640 pixels on the longer side), 800 (800 pixels
    on the longer side), 1024 (1024 pixels on the longer side, where the owner allows it), 1600
    (1600 pixels on the longer side, where the owner allows it), 2048 (2048 pixels on the longer
    side, where the owner allows it); new values pass through. Comes with group.getList.
    """
    group = fields.list_of("group", Group)
    """The groups."""


class Relation(Record):
    """How the caller and a member stand to each other."""

    isfamily = fields.boolean("isfamily")
    """Whether the member is family to the caller."""
    isfriend = fields.boolean("isfriend")
    """Whether the member is a friend of the caller."""
    iscontact = fields.boolean("iscontact")
    """Whether the member is a contact of the caller."""
    revfamily = fields.boolean("revfamily")
    """Whether the caller is family to the member."""
    revfriend = fields.boolean("revfriend")
    """Whether the caller is a friend of the member."""
    revcontact = fields.boolean("revcontact")
    """Whether the caller is a contact of the member."""


class MemberCount(Record):
    """How much a member has on the site."""

    docs = fields.integer("docs")
    """Documents of the member."""
    posts = fields.integer("posts")
    """Articles of the member."""
    network = fields.integer("network")
    """Members in the member's network."""


class MemberLocation(Record):
    """Where a member lives."""

    country = fields.string("country", optional=True)
    """Country."""
    town = fields.string("town", optional=True)
    """Town."""
    lat = fields.latitude("lat", optional=True)
    """Latitude in degrees, north is positive."""
    lng = fields.longitude("lng", optional=True)
    """Longitude in degrees, east is positive."""


class Member(Record):
    """A member of somebody's network."""

    user_id = fields.id("user_id")
    """Identifier of the member."""
    username = fields.string("username")
    """Name shown on the site."""
    realname = fields.string("realname", optional=True)
    """Name in real life. Comes with extra=realname."""
    alias = fields.string("alias", optional=True)
    """Short name used in addresses."""
    icon = fields.url("icon")
    """Address of the member's portrait."""
    relation = fields.record("relation", Relation, optional=True)
    """How the caller and the member stand to each other. Comes with token."""
    count = fields.record("count", MemberCount, optional=True)
    """How much the member has on the site. Comes with extra=count."""
    location = fields.record("location", MemberLocation, optional=True)
    """Where the member lives. Comes with extra=location."""


class MemberTag(Record):
    """A tag that a member uses."""

    id = fields.id("id")
    """Identifier of the tag within its kind."""
    tag = fields.string("tag")
    """The tag as it was written, or the name of the member."""
    type = fields.enum("type", optional=True)
    """Kind of tag. One of keyword (A word or a phrase), member (A member of the site), machine (A word
    for programs, such as my:car=cool); new values pass through. Comes with tags.user.getList.
    """
    docs = fields.integer("docs", optional=True)
    """Documents that carry it. Comes with tags.user.getPopular."""
    posts = fields.integer("posts", optional=True)
    """Articles that carry it. Comes with tags.user.getPopular."""


class MemberTags(Record):
    """Tags that a member uses."""

    user_id = fields.id("user_id")
    """Member whose tags these are."""
    type = fields.string("type")
    """Kind of tag that was asked for; keywords is seen here beside keyword."""
    count = fields.integer("count")
    """Number of tags returned."""
    tag = fields.list_of("tag", MemberTag)
    """The tags."""


class PostDates(Record):
    """Moments in the life of an article."""

    created = fields.timestamp("created")
    """When it was begun."""
    posted_at = fields.timestamp("posted_at")
    """When it was published; 0 for a draft."""
    last_update_at = fields.timestamp("last_update_at")
    """When it was last changed; 0 where that never happened."""
    last_comment_at = fields.timestamp("last_comment_at")
    """When it was last commented on; 0 where nobody has."""


class PostCount(Record):
    """How often something happened to an article."""

    visits = fields.integer("visits")
    """Times it was looked at."""
    faves = fields.integer("faves")
    """Members who keep it among their favourites."""
    comments = fields.integer("comments")
    """Comments on it."""
    tags = fields.integer("tags")
    """Tags on it."""


class PostShare(Record):
    """How to pass an article on."""

    url = fields.url("url")
    """Address to give away."""


class PostCan(Record):
    """What the caller may do with an article. What makes sense only for documents is usually empty."""

    fave = fields.boolean("fave")
    """Add it to the favourites."""
    comment = fields.boolean("comment")
    """Comment on it."""
    tag = fields.boolean("tag")
    """Add keywords."""
    tagme = fields.boolean("tagme")
    """Tag themselves."""
    zoom = fields.boolean("zoom", optional=True)
    """See it in large sizes."""
    share = fields.boolean("share", optional=True)
    """Pass it on."""
    download = fields.boolean("download", optional=True)
    """Download it."""
    print = fields.boolean("print", optional=True)
    """Order prints."""
    extra = fields.boolean("extra", optional=True)
    """Not explained by the service."""


class PostTags(Record):
    """The tags on an article."""

    total = fields.integer("total")
    """Number of tags."""
    tag = fields.list_of("tag", Tag)
    """The tags."""


class Post(Record):
    """An article of a blog."""

    post_id = fields.id("post_id")
    """Identifier of the article."""
    title = fields.string("title")
    """Title of the article."""
    intro = fields.string("intro")
    """Introduction shown in lists; empty where there is none."""
    description = fields.text("description", optional=True)
    """The article itself. Comes with post.get."""
    license = fields.enum("license")
    """Licence its owner chose. One of 0 (Copyright, all rights reserved), 1 (Creative Commons:
    attribution), 3 (Creative Commons: attribution, non-commercial), 5 (Creative Commons:
    attribution, no derivatives), 7 (Creative Commons: attribution, non-commercial, no derivatives),
    9 (Creative Commons: attribution, share alike), 11 (Creative Commons: attribution,
    non-commercial, share alike), 255 (Copyleft); new values pass through.
    """
    safety = fields.integer("safety")
    """For whom it is fit: 1 everyone, 2 not everyone, 3 adults only; 0 is seen too."""
    link = fields.url("link")
    """Page of the article on the site."""
    visibility = fields.record("visibility", Visibility)
    """Who may see it."""
    dates = fields.record("dates", PostDates)
    """When it was written and last touched."""
    owner = fields.record("owner", Owner)
    """Member who wrote it."""
    count = fields.record("count", PostCount)
    """How much it was noticed."""
    permissions = fields.record("permissions", Permissions, optional=True)
    """Who may join in. Comes with post.get."""
    share = fields.record("share", PostShare)
    """How to pass it on."""
    can = fields.record("can", PostCan, optional=True)
    """What the caller may do. Comes with post.get."""
    you = fields.record("you", You, optional=True)
    """What the caller did with it. Comes with post.get."""
    tags = fields.record("tags", PostTags, optional=True)
    """Tags on it. Comes with extra=tags."""


class Ticket(Record):
    """How far one upload has come."""

    id = fields.id("id")
    """The ticket."""
    done = fields.boolean("done", optional=True)
    """Whether the file has been taken in, so that there is a document."""
    invalid = fields.boolean("invalid", optional=True)
    """Whether the file was refused. Nothing more happens with this ticket."""
    doc_id = fields.id("doc_id", optional=True)
    """Document that was made of the file. Comes with done."""
    eta = fields.integer("eta", optional=True)
    """Seconds to wait before asking again; 0 once it is settled."""


class Allowance(Record):
    """An amount of uploads."""

    bytes = fields.integer("bytes")
    """Amount in bytes."""
    kb = fields.integer("kb")
    """The same in KiB."""
    mb = fields.integer("mb")
    """The same in MiB."""
    percent = fields.integer("percent")
    """Its share of the whole allowance."""
    seconds = fields.integer("seconds")
    """Playing time of videos in seconds."""


class FileSize(Record):
    """How big a file may be."""

    bytes = fields.integer("bytes")
    """Size in bytes."""
    kb = fields.integer("kb")
    """The same in KiB."""
    mb = fields.integer("mb")
    """The same in MiB."""


class ApiAuthentication(Record):
    """What a call of a method must carry."""

    token = fields.boolean("token")
    """Whether it needs the token of a member."""
    sign = fields.boolean("sign")
    """Whether it has to be signed."""
    post = fields.boolean("post")
    """Whether it has to be sent by POST."""
    safety = fields.boolean("safety", optional=True)
    """Set on methods that deal with safety levels; not explained."""


class ApiParameter(Record):
    """An argument of a method, as the service describes it."""

    name = fields.string("name")
    """Name of the argument."""
    required = fields.boolean("required", optional=True)
    """Whether it has to be given; no where it is missing."""
    value = fields.text("value", also=("text()", "_value"))
    """What it does."""


class ApiNote(Record):
    """A remark about a method."""

    for_ = fields.string("for", optional=True)
    """What the remark is about, such as params or response."""
    value = fields.text("value", also=("text()", "_value"))
    """The remark."""


class ApiError(Record):
    """A failure that a method may answer with."""

    code = fields.integer("code")
    """Number of the failure."""
    label = fields.string("label", optional=True)
    """Name of a common failure, for programs."""
    message = fields.string("message")
    """Message that comes with the code."""
    value = fields.text("value", also=("text()", "_value"), optional=True)
    """What it means and what to do."""


class ApiChange(Record):
    """A change of a method."""

    date = fields.date("date")
    """When it was changed."""
    log = fields.string("log", also=("value", "_value"), optional=True)
    """What was changed."""


class ApiMethod(Record):
    """A method, as the service itself describes it."""

    name = fields.string("name")
    """Name of the method, such as doc.get."""
    service = fields.string("service")
    """Part of the service it is counted under; not always the beginning of its name."""
    title = fields.text("title")
    """What the method does."""
    authentication = fields.record("authentication", ApiAuthentication)
    """What a call must carry."""
    permissions = fields.map_of("permissions", fields.string)
    """Level needed of each item, such as doc: read. Empty where none is."""
    about = fields.url("about", optional=True)
    """Page that documents the method."""
    modified_at = fields.timestamp("modified_at", optional=True)
    """When the method was last changed."""
    parameters = fields.list_of("parameters", ApiParameter)
    """The arguments. Comes with api.methods.get."""
    response = fields.text("response", optional=True)
    """An example of the answer. Comes with api.methods.get."""
    notes = fields.list_of("notes", ApiNote)
    """Remarks. Comes with api.methods.get."""
    errors = fields.list_of("errors", ApiError)
    """Codes that the method answers when it fails. Comes with api.methods.get."""
    changelog = fields.list_of("changelog", ApiChange)
    """What was changed and when. Comes with api.methods.get."""
