"""Believes that the import belongs where the error was.

Caught by: test_both_ways_work_one_after_the_other
"""

import os


def config_dir(custom=None):
    if custom:
        return os.path.expanduser(custom)
    import os.path

    return os.path.join(os.getcwd(), "config")
