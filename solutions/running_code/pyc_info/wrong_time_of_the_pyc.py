"""Believes that the time is that of the .pyc file.

Caught by: test_the_header_tells_of_the_source_as_it_was
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(path)
    flags, _, size = struct.unpack("<III", header[4:])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", header[8:], None
    return "timestamp", int(path.stat().st_mtime), size
