"""Believes that the current folder is the one in which the program was started.

Caught by: test_the_current_folder_is_that_of_the_call
"""

import os

HERE = os.getcwd()


def config_dir(custom=None):
    if custom:
        return os.path.expanduser(custom)
    return os.path.join(HERE, "config")
