METHODS = {
    "auth.checkToken": "auth:AUTH_CHECK_TOKEN",
    "auth.getTicket": "auth:AUTH_GET_TICKET",
    "auth.getToken": "auth:AUTH_GET_TOKEN",
    "auth.enter": "auth:AUTH_ENTER",
    "picture.comments.add": "picture:PICTURE_COMMENTS_ADD",
    "picture.echo": "picture:PICTURE_ECHO",
    "picture.get": "picture:PICTURE_GET",
    "picture.list": "picture:PICTURE_LIST",
    "picture.upload": "picture:PICTURE_UPLOAD",
}
