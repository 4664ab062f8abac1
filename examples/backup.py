"""Back up the originals of all documents of a member of ipernity.

    IPERNITY_API_KEY=… IPERNITY_API_SECRET=… python examples/backup.py FOLDER

The first run asks for consent in a browser, or shows the address to open where there is none, and keeps the token for
the next ones; IPERNITY_AUTH_TOKEN does without. What the folder has already is not fetched again, so an interrupted run
goes on where it ended. Exits with 1 when documents could not be fetched: run it once more.
"""

import asyncio
import re
import sys
from pathlib import Path

import httpx2
from ipernity_sdk import AsyncIpernity, FileTokenStore
from ipernity_sdk.shared import Doc

AT_ONCE = 8


async def login(client: AsyncIpernity) -> AsyncIpernity:
    """A client with a token; the member is asked for one that reads, so that private documents are listed too."""
    if client.token is not None:
        return client
    flow = await client.login.desktop(permissions={"doc": "read"})
    return client.with_options(auth_token=await flow.run())


async def fetch(http: httpx2.AsyncClient, doc: Doc, folder: Path) -> None:
    """Have the original in the folder, whole or not at all."""
    if doc.original is None:
        raise FileNotFoundError("its original is not to be had")
    name = re.sub(r"[^\w.-]", "_", f"{doc.doc_id}-{doc.original.filename or 'original'}")[:200]
    if (folder / name).exists():
        return
    part = folder / f"{name}.part"
    async with http.stream("GET", doc.original.url) as reply:
        reply.raise_for_status()
        with part.open("wb") as file:
            async for piece in reply.aiter_bytes():
                file.write(piece)
    part.rename(folder / name)


async def backup(client: AsyncIpernity, http: httpx2.AsyncClient, folder: Path) -> list[str]:
    """Fetch what is not there yet, several files at once; the documents that could not be fetched."""
    slots, failed = asyncio.Semaphore(AT_ONCE), list[str]()

    async def keep(doc: Doc) -> None:
        try:
            await fetch(http, doc, folder)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            failed.append(doc.doc_id)
            print(f"document {doc.doc_id}: {error}", file=sys.stderr)
        finally:
            slots.release()

    folder.mkdir(parents=True, exist_ok=True)
    member = (await client.auth.check_token()).auth.user.user_id
    async with asyncio.TaskGroup() as files:
        async for doc in client.doc.iter_list(member, extra=["original"], per_page=100).items(look_ahead=1):
            await slots.acquire()
            files.create_task(keep(doc))
    return failed


async def main(folder: Path) -> int:
    """The exit code of a backup into a folder."""
    async with AsyncIpernity(token_store=FileTokenStore()) as client, httpx2.AsyncClient(follow_redirects=True) as http:
        return 1 if await backup(await login(client), http, folder) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]))))
