from ipernity_sdk import Ipernity

with Ipernity() as client:
    client.upload.upload_and_wait("a.jpg")
    client.upload.replace(doc_id=1, file="a.jpg")
    client.login.desktop(permissions={"doc": "write"})
