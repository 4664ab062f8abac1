METHODS = {
    "picture.comments.add": "picture:PICTURE_COMMENTS_ADD",
    "picture.echo": "picture:PICTURE_ECHO",
    "picture.get": "picture:PICTURE_GET",
    "picture.list": "picture:PICTURE_LIST",
    "picture.upload": "picture:PICTURE_UPLOAD",
}
