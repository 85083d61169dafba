"""Believes that each line is a distribution.

Caught by: test_all_that_pip_lists_is_counted
"""

import subprocess


def pip_count(python):
    out = subprocess.check_output([python, "-m", "pip", "list"])
    return len(out.splitlines())
