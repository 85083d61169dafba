"""Believes that an import in one call serves the next call as well.

Caught by: test_without_a_name_it_is_below_the_current_folder
"""

import os as system


def config_dir(custom=None):
    if custom:
        global os
        import os.path

        return os.path.expanduser(custom)
    return os.path.join(system.getcwd(), "config")
