"""Believes that the cache is in `~/.cache/pip`.

Caught by: test_on_macos_it_is_in_the_library
"""


def pip_cache_dir(env, platform, home):
    if env.get("PIP_NO_CACHE_DIR"):
        return None
    return env.get("PIP_CACHE_DIR") or f"{home}/.cache/pip"
