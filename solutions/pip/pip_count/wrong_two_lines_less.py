"""Believes that pip prints a table with two lines too many.

Caught by: test_the_format_does_not_depend_on_the_user
"""

import subprocess


def pip_count(python):
    out = subprocess.check_output([python, "-m", "pip", "list"])
    return max(0, len(out.splitlines()) - 2)
