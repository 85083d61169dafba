"""Believes that the home is what HOME says.

Caught by: test_the_home_is_the_one_that_is_given
"""

import ntpath
import posixpath
from collections.abc import Mapping


def pip_cache_dir(env: Mapping[str, str], platform: str, home: str) -> str | None:
    home = env.get("HOME", home)
    if env.get("PIP_NO_CACHE_DIR"):
        return None
    if env.get("PIP_CACHE_DIR"):
        return env["PIP_CACHE_DIR"]
    if platform == "win32":
        local = env.get("LOCALAPPDATA") or ntpath.join(home, "AppData", "Local")
        return ntpath.join(local, "pip", "Cache")
    if platform == "darwin":
        return posixpath.join(home, "Library", "Caches", "pip")
    caches = env.get("XDG_CACHE_HOME") or posixpath.join(home, ".cache")
    return posixpath.join(caches, "pip")
