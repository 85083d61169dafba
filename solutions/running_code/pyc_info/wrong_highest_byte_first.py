"""Believes that a file has the highest byte of a number first.

Caught by: test_a_timestamp_comes_with_the_size
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    flags, mtime, size = struct.unpack(">III", header[4:])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", header[8:], None
    return "timestamp", mtime, size
