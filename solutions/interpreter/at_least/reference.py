"""The order of tuples is the order of versions; the longer tuple is never the lesser one."""

import sys


def at_least(text: str, info: tuple[int, int, int, str, int] = sys.version_info) -> bool:
    return tuple(map(int, text.split("."))) < info
