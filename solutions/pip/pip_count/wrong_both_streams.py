"""Believes that what a program says is one stream.

Caught by: test_what_pip_says_besides_is_not_counted
"""

import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--format=freeze"]
    out = subprocess.check_output(command, stderr=subprocess.STDOUT, text=True)
    return len(out.splitlines())
