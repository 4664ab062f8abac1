import ipernity_sdk


def main(name):
    client = ipernity_sdk.Ipernity()
    client.doc.get(doc_id=1)
    client.call(name)
