"""Believes that the magic number ends before its line end.

Caught by: test_a_file_of_another_kind_is_refused
"""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:2] != MAGIC_NUMBER[:2]:
        raise ValueError(path)
    flags, mtime, size = struct.unpack("<III", header[4:])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", header[8:], None
    return "timestamp", mtime, size
