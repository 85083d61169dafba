"""Each field is a slice, and `int.from_bytes` makes a number of it."""

import importlib.util

KINDS = {0: "timestamp", 1: "unchecked-hash", 3: "checked-hash"}


def pyc_info(path):
    with open(path, "rb") as file:
        magic, *fields = [file.read(4) for _ in range(4)]
    if magic != importlib.util.MAGIC_NUMBER or len(fields[-1]) != 4:
        raise ValueError(path)
    flags, mtime, size = (int.from_bytes(field, "little") for field in fields)
    kind = KINDS[flags]
    return (kind, mtime, size) if kind == "timestamp" else (kind, fields[1] + fields[2], None)
