"""Believes that the hash in a .pyc is that of the source beside it.

Caught by: test_a_hash_stands_where_time_and_size_would
"""

import struct
from importlib.util import MAGIC_NUMBER, source_hash


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    flags, mtime, size = struct.unpack("<III", header[4:])
    if flags:
        kind = "checked-hash" if flags & 2 else "unchecked-hash"
        return kind, source_hash(path.with_suffix(".py").read_bytes()), None
    return "timestamp", mtime, size
