"""Believes that every .pyc holds time and size.

Caught by: test_a_hash_stands_where_time_and_size_would
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    mtime, size = struct.unpack("<II", header[8:])
    return "timestamp", mtime, size
