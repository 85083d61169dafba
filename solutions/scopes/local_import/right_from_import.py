"""Binds `path`, so `os` stays the variable of the module."""

import os


def config_dir(custom=None):
    if custom:
        from os import path

        return path.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
