"""Empty the cache of pip, and touch nothing else.

The tool that sets up the computers of a school frees space on their disks. `purge(cache_dir)`
deletes the files in three directories of a cache, and returns how many it has deleted:

    purge(Path("/home/ada/.cache/pip"))  # 214
    purge(Path("/home/ada/.cache/pip"))  # 0

`http` and `http-v2` in the cache hold what was downloaded, `wheels` what was built. Every file in
these three goes, however deep it lies and whatever its name is. The directories may stay or go,
and do not count. All else in the cache stays, and so does what a symbolic link leads to; of the
link itself you will not be asked, and none of the three is one. Where a directory is missing,
there is nothing to delete.

(`pip cache purge` is not as thorough: in `wheels` it deletes nothing but wheels.)
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    raise NotImplementedError("purge is still yours to write")
