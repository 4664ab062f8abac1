"""What there are guides about, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.service import Service
from .code import Code
from .docs_text import bullets, link


@dataclass(frozen=True, slots=True)
class Topic:
    """What a guide is about."""

    name: str
    title: str
    summary: str


START = Topic("start", "Getting started", "Install it, make a first call, read what comes back.")
ERRORS = Topic("errors", "When something goes wrong", "One tree of exceptions, and what to do about each.")
RETRIES = Topic("retries", "Retries, rate limits and timeouts", "What is tried again, how long, and how to change it.")
LOGINS = Topic("logins", "Permissions and logins", "Ask a person for just what is needed, and keep the token.")
PLAIN_LOGINS = Topic("logins", "Logins and tokens", "Let a person in once, and keep the token.")
UPLOADS = Topic("uploads", "Uploads and waiting", "Send large files, show progress, wait until work is done.")
RECORDS = Topic("records", "Records and drift", "Typed answers that lose nothing, and reports of what is new.")
PAGING = Topic("paging", "Paging", "Walk long lists by items or pages, stop, and resume.")
FORMATS = Topic("formats", "Formats", "The same records from every format of the service.")
DEBUGGING = Topic("debugging", "Logging and debugging", "See what is sent and what comes, without secrets.")
TESTING = Topic("testing", "Testing your application", "A fake of the service: no network, no waiting, no key.")
SAFETY = Topic("safety", "Safety", "What the client refuses to do, and how it keeps secrets.")
SPEED = Topic("speed", "Speed and transports", "Share connections, run calls at once, bring a transport.")
COMMAND = Topic("command-line", "The command line", "Every method as a command, for shells and scripts.")
ALL = Topic("index", "Guides", "One page for each topic.")


def topics(service: Service) -> Iterator[Topic]:
    """Topics that the service has something to say about, in the order of reading."""
    yield from (START, ERRORS, RETRIES)
    if service.permission_shape != "none":
        yield LOGINS
    elif service.logins:
        yield PLAIN_LOGINS
    if any(method.takes_file or method.poll is not None for method in service.methods):
        yield UPLOADS
    yield RECORDS
    if any(method.paging is not None for method in service.methods):
        yield PAGING
    if len(service.formats) > 1:
        yield FORMATS
    yield from (DEBUGGING, TESTING, SAFETY, SPEED, COMMAND)


def index(service: Service, folder: str = "") -> Code:
    """All guides, a line each."""
    return bullets(line(one, folder) for one in topics(service))


def after(service: Service, topic: Topic) -> tuple[Topic, ...]:
    """The one to read next, where there is one."""
    order = list(topics(service))
    return tuple(order[order.index(topic) + 1 :][:1]) if topic in order else ()


def line(topic: Topic, folder: str = "") -> Code:
    """A link to the guide, and what it is about."""
    return Code(f"{link(Code(topic.title), f'{folder}{topic.name}.md')}: {topic.summary}")
