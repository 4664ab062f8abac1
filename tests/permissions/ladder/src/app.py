from lamps_sdk import Lamps

lamps = Lamps()
lamps.lamp.look(lamp="1")
lamps.lamp.paint(lamp="1")
