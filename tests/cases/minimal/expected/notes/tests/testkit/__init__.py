"""What the tests of generated clients stand on: ordinary code, copied untouched beside them."""

from .blocking import Blocking as Blocking
from .files import CountedFile as CountedFile
from .reading import check as check
from .reading import kinds as kinds
from .server import Server as Server
