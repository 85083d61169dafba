"""Believes that `pip freeze` lists what `pip list` does.

Caught by: test_all_that_pip_lists_is_counted
"""

import subprocess


def pip_count(python):
    out = subprocess.check_output([python, "-m", "pip", "freeze"])
    return len(out.splitlines())
