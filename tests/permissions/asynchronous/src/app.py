"""The client for asyncio, and functions that are handed to others to call."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from threading import Thread

from ipernity_sdk import AsyncIpernity, Ipernity


@asynccontextmanager
async def session():
    async with AsyncIpernity() as made:
        yield made


async def main() -> None:
    async with AsyncIpernity() as client, asyncio.TaskGroup() as group:
        await asyncio.gather(client.doc.set(doc_id=1), client.user.get(user_id=1))
        group.create_task(client.doc.comments.add(doc_id=1, content="!"))
        async for each in client.album.iter_list(user_id=1):
            print(each)
    async with session() as opened:
        await opened.network.get_list()
    async with AsyncExitStack() as stack:
        stacked = await stack.enter_async_context(AsyncIpernity())
        await stacked.faves.docs.remove(doc_id=1)


def work(connection, number):
    connection.doc.delete(doc_id=number)


def other(connection):
    connection.album.delete(album_id=1)


client = Ipernity()
with ThreadPoolExecutor() as pool:
    pool.submit(client.album.edit, album_id=1)
    pool.map(client.doc.notes.delete, [1, 2])
    pool.submit(work, client, 1)
    pool.submit(client.call, "post.set", post_id=1)
Thread(target=other, args=(client,)).start()
later = partial(client.folder.delete, folder_id=1)
