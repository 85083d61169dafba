"""Believes that a program which fails prints nothing.

Caught by: test_a_pip_that_fails_gives_no_number
"""

import json
import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--format=json"]
    done = subprocess.run(command, stdout=subprocess.PIPE)
    if not done.stdout:
        raise subprocess.CalledProcessError(1, command)
    return len(json.loads(done.stdout))
