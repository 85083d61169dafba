"""Writes the paths out, and takes the first that is not empty."""


def pip_cache_dir(env, platform, home):
    get = env.get
    if platform == "win32":
        default = (get("LOCALAPPDATA") or home + r"\AppData\Local") + r"\pip\Cache"
    elif platform == "darwin":
        default = home + "/Library/Caches/pip"
    else:
        default = (get("XDG_CACHE_HOME") or home + "/.cache") + "/pip"
    return None if get("PIP_NO_CACHE_DIR") else get("PIP_CACHE_DIR") or default
