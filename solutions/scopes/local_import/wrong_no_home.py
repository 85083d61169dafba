"""Believes that a folder named `~` is found by the system.

Caught by: test_a_folder_that_is_named_is_taken
"""

import os


def config_dir(custom=None):
    return custom or os.path.join(os.getcwd(), "config")
