"""Believes that a text, split at its spaces, is the list of arguments.

Caught by: test_no_shell_takes_the_command_apart
"""

import json
import subprocess


def pip_count(python):
    command = f"{python} -m pip list --format=json".split()
    return len(json.loads(subprocess.check_output(command)))
