"""Binds a name that nothing else in the function uses."""

import os


def config_dir(custom=None):
    if custom:
        import os.path as paths

        return paths.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
