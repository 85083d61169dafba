"""Believes that a command is a text.

Caught by: test_no_shell_takes_the_command_apart
"""

import json
import subprocess


def pip_count(python):
    command = f"{python} -m pip list --format=json"
    done = subprocess.run(command, shell=True, check=True, capture_output=True)
    return len(json.loads(done.stdout))
