"""Declares that the import binds the name in the module."""

import os


def config_dir(custom=None):
    global os
    if custom:
        import os.path

        return os.path.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
