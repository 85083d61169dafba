"""Believes that the end of the name says what a file is.

Caught by: test_a_file_of_another_kind_is_refused
"""

import struct


def pyc_info(path):
    header = path.read_bytes()[:16]
    if path.suffix != ".pyc" or len(header) < 16:
        raise ValueError(path)
    flags, mtime, size = struct.unpack("<III", header[4:])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", header[8:], None
    return "timestamp", mtime, size
