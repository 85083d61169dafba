"""Believes that the time comes right after the magic number, as before Python 3.7.

Caught by: test_a_timestamp_comes_with_the_size
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    mtime, size = struct.unpack("<II", header[4:12])
    return "timestamp", mtime, size
