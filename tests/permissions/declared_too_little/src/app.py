from ipernity_sdk import Ipernity

client = Ipernity()
client.doc.set(doc_id=1)
client.doc.delete(doc_id=1)
client.post.set(post_id=1)
client.network.get_list()
