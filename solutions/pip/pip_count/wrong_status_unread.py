"""Believes that a command which fails raises.

Caught by: test_a_pip_that_fails_gives_no_number
"""

import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--format=freeze"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    return len(done.stdout.splitlines())
