"""Believes that bit 0 means checked and bit 1 unchecked.

Caught by: test_a_hash_stands_where_time_and_size_would
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    flags, mtime, size = struct.unpack("<III", header[4:])
    if flags:
        return "unchecked-hash" if flags & 2 else "checked-hash", header[8:], None
    return "timestamp", mtime, size
