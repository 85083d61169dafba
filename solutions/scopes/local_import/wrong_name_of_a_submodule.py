"""Believes that `import os.path as path` binds `os` as well.

Caught by: test_without_a_name_it_is_below_the_current_folder
"""

import os.path as path


def config_dir(custom=None):
    if custom:
        return path.expanduser(custom)
    return path.join(os.getcwd(), "config")
