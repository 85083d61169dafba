"""Lend a folder to the path.

You write a program that surveys the computers of a school, with plug-ins in a folder. In the
block of `with on_path(folder):` that folder comes first in `sys.path`, as a string:

    with on_path(Path("probes")):
        sys.path[0]  # "probes"

After the block, even if it raised, the one entry that you have added is gone, unless the block
has removed it itself. All other entries stay, in their order: those that were there before,
even for the same folder, and those that the block has added. They stay in the same list, not in
an equal one: others may have kept a reference to it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def on_path(folder: Path) -> Iterator[None]:
    raise NotImplementedError("on_path is still yours to write")
