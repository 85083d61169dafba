"""Believes that `struct.error` is a ValueError.

Caught by: test_a_short_file_is_refused
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    content = path.read_bytes()
    if content[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    flags, mtime, size = struct.unpack("<III", content[4:16])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", content[8:16], None
    return "timestamp", mtime, size
