"""`struct` reads all of the header at once; what is too short is its error, said in ours."""

import struct
from importlib.util import MAGIC_NUMBER


def pyc_info(path):
    content = path.read_bytes()
    try:
        magic, flags, key = struct.unpack_from("<4sI8s", content)
    except struct.error:
        raise ValueError("no whole header") from None
    if magic != MAGIC_NUMBER:
        raise ValueError("not of this Python")
    match flags:
        case 0:
            return "timestamp", *struct.unpack("<II", key)
        case 1:
            return "unchecked-hash", key, None
        case _:
            return "checked-hash", key, None
