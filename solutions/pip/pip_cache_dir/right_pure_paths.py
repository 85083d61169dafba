"""Lets classes of pathlib join, which know the rules of other systems too."""

from pathlib import PurePosixPath, PureWindowsPath


def pip_cache_dir(env, platform, home):
    env = {name: value for name, value in env.items() if value}
    if "PIP_NO_CACHE_DIR" in env:
        return None
    if platform.startswith("win"):
        local = env.get("LOCALAPPDATA", PureWindowsPath(home, "AppData", "Local"))
        default = PureWindowsPath(local) / "pip" / "Cache"
    elif platform.startswith("darwin"):
        default = PurePosixPath(home, "Library", "Caches", "pip")
    else:
        default = PurePosixPath(env.get("XDG_CACHE_HOME", f"{home}/.cache"), "pip")
    return env.get("PIP_CACHE_DIR", str(default))
