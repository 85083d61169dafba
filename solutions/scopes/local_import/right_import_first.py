"""Imports before the ways part, so that the local name always has a value."""


def config_dir(custom=None):
    import os.path

    if custom:
        return os.path.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
