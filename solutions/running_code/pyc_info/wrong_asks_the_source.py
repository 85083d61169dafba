"""Believes that a .pyc and its source always agree.

Caught by: test_the_header_tells_of_the_source_as_it_was
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    (flags,) = struct.unpack("<I", header[4:8])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", header[8:], None
    source = path.with_suffix(".py")
    stat = source.stat() if source.exists() else path.stat()
    return "timestamp", int(stat.st_mtime), stat.st_size
