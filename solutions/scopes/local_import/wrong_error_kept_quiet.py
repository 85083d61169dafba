"""Believes that an UnboundLocalError is about the value, not about the name.

Caught by: test_without_a_name_it_is_below_the_current_folder
"""

import os


def config_dir(custom=None):
    try:
        if custom:
            import os.path

            return os.path.expanduser(custom)
        return os.path.join(os.getcwd(), "config")
    except UnboundLocalError:
        return None
