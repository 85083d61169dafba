"""Believes that `import` makes a name for the module, wherever it stands.

Caught by: test_without_a_name_it_is_below_the_current_folder
"""

import os


def config_dir(custom=None):
    if custom:
        import os.path

        return os.path.expanduser(custom)
    return os.path.join(os.getcwd(), "config")
