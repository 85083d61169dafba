"""Believes that `~` is the home folder wherever it stands.

Caught by: test_a_folder_that_is_named_is_taken
"""

import os


def config_dir(custom=None):
    if custom:
        home = os.path.expanduser("~")
        return home if custom == "~" else custom.replace("~/", home + "/")
    return os.path.join(os.getcwd(), "config")
