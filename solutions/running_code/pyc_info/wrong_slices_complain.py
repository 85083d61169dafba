"""Believes that a slice beyond the end raises an exception.

Caught by: test_a_short_file_is_refused
"""

from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    content = path.read_bytes()
    if content[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    flags = int.from_bytes(content[4:8], "little")
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", content[8:16], None
    return (
        "timestamp",
        int.from_bytes(content[8:12], "little"),
        int.from_bytes(content[12:16], "little"),
    )
