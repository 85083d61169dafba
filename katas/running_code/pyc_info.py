"""Read the header of a .pyc file.

The little computer of a greenhouse keeps compiled modules, and you want to know how Python
tells whether each of them is still good. The first 16 bytes of a `.pyc` file say that, in
the form of PEP 552, and `pyc_info(path)` returns what they say, as one of

    ("timestamp", 1600000000, 321)  # when the source was changed, and its size in bytes
    ("checked-hash", b"\\x05\\xe1...", None)  # the hash of the source, 8 bytes as they are
    ("unchecked-hash", b"\\x05\\xe1...", None)

Numbers in the header have four bytes, the lowest first, and no sign. A file that does not
begin with the magic number of this Python, or has no whole header, is refused with ValueError.
What is to be known is in the file: the source may have changed since, or be gone.
"""

from pathlib import Path


def pyc_info(path: Path) -> tuple[str, int | bytes, int | None]:
    raise NotImplementedError("pyc_info is still yours to write")
