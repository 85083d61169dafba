"""Believes that Windows calls itself by its name.

Caught by: test_on_windows_it_is_in_the_local_data_of_the_user
"""

import ntpath
import posixpath
from collections.abc import Mapping


def pip_cache_dir(env: Mapping[str, str], platform: str, home: str) -> str | None:
    if env.get("PIP_NO_CACHE_DIR"):
        return None
    if env.get("PIP_CACHE_DIR"):
        return env["PIP_CACHE_DIR"]
    if platform == "windows":
        local = env.get("LOCALAPPDATA") or ntpath.join(home, "AppData", "Local")
        return ntpath.join(local, "pip", "Cache")
    if platform == "darwin":
        return posixpath.join(home, "Library", "Caches", "pip")
    caches = env.get("XDG_CACHE_HOME") or posixpath.join(home, ".cache")
    return posixpath.join(caches, "pip")
