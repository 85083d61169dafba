"""The import at the top is enough: it binds `os`, and `os.path` comes with it."""

import os


def config_dir(custom: str | None = None) -> str:
    if custom:
        return os.path.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
