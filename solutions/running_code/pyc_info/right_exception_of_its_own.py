"""A class derived from ValueError is a ValueError, and can be told from others."""

import struct
from importlib.util import MAGIC_NUMBER


class NoHeaderError(ValueError):
    pass


def pyc_info(path):
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise NoHeaderError(path)
    flags, mtime, size = struct.unpack("<III", header[4:])
    if flags:
        return "checked-hash" if flags & 2 else "unchecked-hash", header[8:], None
    return "timestamp", mtime, size
