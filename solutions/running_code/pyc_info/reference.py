"""The flags say what the last eight bytes mean, so nothing is made of these before."""

import struct
from importlib.util import MAGIC_NUMBER
from pathlib import Path


def pyc_info(path: Path) -> tuple[str, int | bytes, int | None]:
    header = path.read_bytes()[:16]
    if len(header) < 16 or header[:4] != MAGIC_NUMBER:
        raise ValueError(f"{path} has no header of this Python")
    flags, mtime, size = struct.unpack("<III", header[4:])
    if flags & 0b01:
        return "checked-hash" if flags & 0b10 else "unchecked-hash", header[8:], None
    return "timestamp", mtime, size
