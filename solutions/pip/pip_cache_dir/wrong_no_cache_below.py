"""Believes that the directory for caches is the directory of pip.

Caught by: test_another_directory_for_caches_is_that_of_all_programs
"""

import ntpath
import posixpath
from collections.abc import Mapping


def pip_cache_dir(env: Mapping[str, str], platform: str, home: str) -> str | None:
    if env.get("PIP_NO_CACHE_DIR"):
        return None
    if env.get("PIP_CACHE_DIR"):
        return env["PIP_CACHE_DIR"]
    if platform == "win32":
        local = env.get("LOCALAPPDATA") or ntpath.join(home, "AppData", "Local")
        return ntpath.join(local, "pip", "Cache")
    if platform == "darwin":
        return posixpath.join(home, "Library", "Caches", "pip")
    if env.get("XDG_CACHE_HOME"):
        return env["XDG_CACHE_HOME"]
    caches = posixpath.join(home, ".cache")
    return posixpath.join(caches, "pip")
