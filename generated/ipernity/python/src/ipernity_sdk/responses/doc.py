# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from .. import shared
from ..runtime import fields
from ..runtime.records import Record


class DocCheckMd5DocsDoc(Record):
    """`doc` of `docs` of the answer of `doc.checkMD5`."""

    md5 = fields.md5("md5")
    """The checksum looked up."""
    found = fields.boolean("found")
    """Whether the caller has a document with this checksum."""
    doc_id = fields.id("doc_id", optional=True)
    """The document that has it. Comes with one was found."""


class DocCheckMd5Docs(Record):
    """The results. The service may leave them out where it found nothing."""

    count = fields.integer("count")
    """Checksums looked up."""
    found = fields.integer("found")
    """Checksums that belong to a document of the caller."""
    doc = fields.list_of("doc", DocCheckMd5DocsDoc)


class DocCheckMd5Response(Record):
    """The answer of `doc.checkMD5`."""

    docs = fields.record("docs", DocCheckMd5Docs, optional=True)
    """The results. The service may leave them out where it found nothing."""


class DocCommentsAddResponse(Record):
    """The answer of `doc.comments.add`."""

    comment = fields.record("comment", shared.Comment)


class DocCommentsEditResponse(Record):
    """The answer of `doc.comments.edit`."""

    comment = fields.record("comment", shared.Comment)


class DocCommentsGetResponse(Record):
    """The answer of `doc.comments.get`."""

    comment = fields.record("comment", shared.Comment)


class DocCommentsGetListComments(Record):
    """`comments` of the answer of `doc.comments.getList`."""

    total = fields.integer("total")
    """Comments on all pages together."""
    count = fields.integer("count")
    """Comments on this page."""
    per_page = fields.integer("per_page")
    """Comments on a full page."""
    page = fields.integer("page")
    """This page, counted from 1."""
    pages = fields.integer("pages")
    """Number of pages."""
    doc_id = fields.id("doc_id")
    """Document commented on."""
    comment = fields.list_of("comment", shared.Comment)
    """The comments."""


class DocCommentsGetListResponse(Record):
    """The answer of `doc.comments.getList`."""

    comments = fields.record("comments", DocCommentsGetListComments)


class DocCommentsReplyResponse(Record):
    """The answer of `doc.comments.reply`."""

    comment = fields.record("comment", shared.Comment)


class DocGetDocShare(Record):
    """How to show it to others."""

    url = fields.url("url")
    """Address to pass on."""


class DocGetDocThumbs(Record):
    """Its picture in several sizes."""

    thumb = fields.list_of("thumb", shared.Thumb)
    """One for each size at hand."""


class DocGetDocTags(Record):
    """Its tags."""

    total = fields.integer("total")
    """Number of tags."""
    tag = fields.list_of("tag", shared.Tag)
    """The tags."""


class DocGetDocNotes(Record):
    """Notes on the picture."""

    total = fields.integer("total")
    """Number of notes."""
    note = fields.list_of("note", shared.Note)
    """The notes."""


class DocGetDoc(Record):
    """`doc` of the answer of `doc.get`."""

    doc_id = fields.id("doc_id")
    """Identifier of the document."""
    media = fields.enum("media")
    """Kind of document. One of photo (A picture), audio (Music or speech), video (A film), other (Any
    other file); new values pass through.
    """
    license = fields.enum("license")
    """Licence its owner chose. One of 0 (Copyright, all rights reserved), 1 (Creative Commons:
    attribution), 3 (Creative Commons: attribution, non-commercial), 5 (Creative Commons:
    attribution, no derivatives), 7 (Creative Commons: attribution, non-commercial, no derivatives),
    9 (Creative Commons: attribution, share alike), 11 (Creative Commons: attribution,
    non-commercial, share alike), 255 (Copyleft); new values pass through.
    """
    rotation = fields.integer("rotation")
    """How far the picture is turned, 0 where it is not."""
    title = fields.string("title")
    """Title its owner gave it."""
    safety = fields.integer("safety", optional=True)
    """For whom it is fit: 1 everyone, 2 not everyone, 3 adults only."""
    link = fields.url("link")
    """Page of the document on the site."""
    icon = fields.url("icon", optional=True)
    """Address of a small picture."""
    md5 = fields.md5("md5", optional=True)
    """Checksum of the original file. Comes with extra=md5."""
    owner = fields.record("owner", shared.Owner)
    """Member who uploaded it."""
    description = fields.text("description")
    """What its owner says about it, with some HTML."""
    dates = fields.record("dates", shared.DocDates)
    """When it was made and last touched."""
    visibility = fields.record("visibility", shared.Visibility)
    """Who may see it. Here share is 5 where everybody may."""
    permissions = fields.record("permissions", shared.Permissions)
    """Who may comment on it and tag it."""
    share = fields.record("share", DocGetDocShare, optional=True)
    """How to show it to others."""
    count = fields.record("count", shared.DocCount)
    """How much it was noticed."""
    can = fields.record("can", shared.Can)
    """What the caller may do with it."""
    you = fields.record("you", shared.You, optional=True)
    """What the caller did with it. Comes with token."""
    thumbs = fields.record("thumbs", DocGetDocThumbs)
    """Its picture in several sizes."""
    medias = fields.record("medias", shared.Medias, optional=True)
    """Converted files of a video or a sound. Comes with a video or a sound."""
    original = fields.record("original", shared.Original, optional=True)
    """The file as it was uploaded, where the caller may have it."""
    geo = fields.record("geo", shared.Geo, optional=True)
    """Where it was made. Comes with extra=geo."""
    tags = fields.record("tags", DocGetDocTags, optional=True)
    """Its tags. Comes with extra=tags."""
    notes = fields.record("notes", DocGetDocNotes, optional=True)
    """Notes on the picture. Comes with extra=notes."""


class DocGetResponse(Record):
    """The answer of `doc.get`."""

    doc = fields.record("doc", DocGetDoc)


class DocGetContainersAlbumsAlbum(Record):
    """`album` of `albums` of the answer of `doc.getContainers`."""

    album_id = fields.id("album_id")
    """Identifier of the album."""
    title = fields.string("title")
    """Title of the album."""
    docs = fields.integer("docs")
    """Documents in the album."""
    cover = fields.url("cover")
    """Picture that stands for the album."""
    link = fields.url("link")
    """Page of the album on the site."""


class DocGetContainersAlbums(Record):
    """The albums. May be left out where there is none."""

    total = fields.integer("total")
    """Albums the document is in."""
    album = fields.list_of("album", DocGetContainersAlbumsAlbum)


class DocGetContainersGroupsGroup(Record):
    """`group` of `groups` of the answer of `doc.getContainers`."""

    group_id = fields.id("group_id")
    """Identifier of the group."""
    title = fields.string("title")
    """Name of the group."""
    docs = fields.integer("docs")
    """Documents in the group."""
    pending = fields.boolean("pending", optional=True)
    """Whether a moderator has yet to accept the document."""
    invited = fields.boolean("invited", optional=True)
    """Whether the group has asked for the document."""
    cover = fields.url("cover")
    """Picture that stands for the group."""
    link = fields.url("link")
    """Page of the group on the site."""


class DocGetContainersGroups(Record):
    """The groups. May be left out where there is none."""

    total = fields.integer("total")
    """Groups in the list, of whatever state."""
    added = fields.integer("added", optional=True)
    """Groups that show the document."""
    pending = fields.integer("pending", optional=True)
    """Groups whose moderators have yet to accept it."""
    invited = fields.integer("invited", optional=True)
    """Groups that have asked for it."""
    group = fields.list_of("group", DocGetContainersGroupsGroup)


class DocGetContainersResponse(Record):
    """The answer of `doc.getContainers`."""

    albums = fields.record("albums", DocGetContainersAlbums, optional=True)
    """The albums. May be left out where there is none."""
    groups = fields.record("groups", DocGetContainersGroups, optional=True)
    """The groups. May be left out where there is none."""


class DocGetContextResponse(Record):
    """The answer of `doc.getContext`."""

    prev = fields.record("prev", shared.ContextSide)
    """Documents uploaded before it."""
    doc = fields.record("doc", shared.ContextDoc)
    """The document asked for."""
    next = fields.record("next", shared.ContextSide)
    """Documents uploaded after it."""


class DocGetExifResponse(Record):
    """The answer of `doc.getExif`."""

    exif = fields.map_of("exif", fields.string)
    """Values by name, such as Make or ExposureTime. Which names there are depends on the file."""


class DocGetFavesResponse(Record):
    """The answer of `doc.getFaves`."""

    faves = fields.record("faves", shared.Faves)


class DocGetListResponse(Record):
    """The answer of `doc.getList`."""

    docs = fields.record("docs", shared.Docs)


class DocGetMediasThumbs(Record):
    """Its picture in several sizes."""

    thumb = fields.list_of("thumb", shared.Thumb)
    """One for each size at hand."""


class DocGetMediasPlayersPlayer(Record):
    """`player` of `players` of the answer of `doc.getMedias`."""

    label = fields.enum("label")
    """Conversion it plays. One of flv (Flash video), ipod (A small film for handheld players), mp4
    (MPEG-4), hd (MPEG-4 in high definition); new values pass through.
    """
    type = fields.string("type")
    """What it needs to run, such as flash."""
    w = fields.integer("w")
    """Width in pixels."""
    h = fields.integer("h")
    """Height in pixels."""
    url = fields.url("url")
    """Address of the player."""


class DocGetMediasPlayers(Record):
    """Players to put into a page."""

    player = fields.list_of("player", DocGetMediasPlayersPlayer)


class DocGetMediasResponse(Record):
    """The answer of `doc.getMedias`."""

    thumbs = fields.record("thumbs", DocGetMediasThumbs, optional=True)
    """Its picture in several sizes."""
    medias = fields.record("medias", shared.Medias, optional=True)
    """Converted files of a video or a sound. Comes with a video or a sound."""
    players = fields.record("players", DocGetMediasPlayers, optional=True)
    """Players to put into a page. Comes with a video or a sound."""
    original = fields.record("original", shared.Original, optional=True)
    """The file as it was uploaded, where the caller may have it."""


class DocGetPermsPermissions(Record):
    """Who may join in: 0 the owner, 1 family, 2 friends, 3 friends and family, 4 contacts, 5 every
    member.
    """

    comment = fields.integer("comment", also=("permcomment",))
    """Who may comment."""
    tag = fields.integer("tag", also=("permtag",))
    """Who may add keywords."""
    tagme = fields.integer("tagme", also=("permtagme",))
    """Who may tag themselves."""


class DocGetPermsCan(Record):
    """What the caller may do."""

    fave = fields.boolean("fave", also=("canfave",))
    """Whether the caller may add it to the favourites."""
    comment = fields.boolean("comment", also=("cancomment",))
    """Whether the caller may comment on it."""
    tag = fields.boolean("tag", also=("cantag",))
    """Whether the caller may add keywords."""
    tagme = fields.boolean("tagme", also=("cantagme",))
    """Whether the caller may tag themselves."""
    zoom = fields.boolean("zoom", also=("canzoom",))
    """Whether the caller may see it in large sizes."""
    download = fields.boolean("download", also=("candownload",))
    """Whether the caller may download the original file."""
    print = fields.boolean("print", also=("canprint",))
    """Whether the caller may order prints."""


class DocGetPermsResponse(Record):
    """The answer of `doc.getPerms`."""

    visibility = fields.record("visibility", shared.Visibility)
    """Who may see it."""
    permissions = fields.record("permissions", DocGetPermsPermissions)
    """Who may join in: 0 the owner, 1 family, 2 friends, 3 friends and family, 4 contacts, 5 every
    member.
    """
    can = fields.record("can", DocGetPermsCan, also=("usage",))
    """What the caller may do."""


class DocGetVisitorsResponse(Record):
    """The answer of `doc.getVisitors`."""

    visits = fields.record("visits", shared.Visits)


class DocNotesAddResponse(Record):
    """The answer of `doc.notes.add`."""

    note = fields.record("note", shared.Note)


class DocNotesEditResponse(Record):
    """The answer of `doc.notes.edit`."""

    note = fields.record("note", shared.Note)


class DocSearchResponse(Record):
    """The answer of `doc.search`."""

    docs = fields.record("docs", shared.Docs)


class DocSetDoc(Record):
    """What was changed."""

    doc_id = fields.id("doc_id")
    """Identifier of the document."""
    title = fields.string("title")
    """Title as it now is."""
    share = fields.integer("share", optional=True)
    """Who may see it: 0 the owner, 1 family, 2 friends, 3 friends and family, 4 everybody."""
    description = fields.text("description")
    """Text as it now is."""


class DocSetResponse(Record):
    """The answer of `doc.set`."""

    doc = fields.record("doc", DocSetDoc, optional=True)
    """What was changed. Comes with only title and description were set."""


class DocTagsAddTags(Record):
    """`tags` of the answer of `doc.tags.add`."""

    added = fields.integer("added")
    """Tags that were added."""
    dropped = fields.integer("dropped")
    """Tags that were removed."""
    tag = fields.list_of("tag", shared.Tag)
    """The tags added."""


class DocTagsAddResponse(Record):
    """The answer of `doc.tags.add`."""

    tags = fields.record("tags", DocTagsAddTags)


class DocTagsEditTags(Record):
    """`tags` of the answer of `doc.tags.edit`."""

    added = fields.integer("added")
    """Tags that were added."""
    dropped = fields.integer("dropped")
    """Tags that were removed."""
    tag = fields.list_of("tag", shared.Tag)
    """The tags added."""


class DocTagsEditResponse(Record):
    """The answer of `doc.tags.edit`."""

    tags = fields.record("tags", DocTagsEditTags)


class DocTagsGetListTags(Record):
    """`tags` of the answer of `doc.tags.getList`."""

    total = fields.integer("total")
    """Number of tags."""
    tag = fields.list_of("tag", shared.Tag)
    """The tags."""


class DocTagsGetListResponse(Record):
    """The answer of `doc.tags.getList`."""

    tags = fields.record("tags", DocTagsGetListTags)
