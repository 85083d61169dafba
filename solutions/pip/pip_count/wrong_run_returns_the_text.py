"""Believes that whoever starts a process is given what it prints.

Caught by: test_what_pip_prints_comes_back_to_you
"""

import json
import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "list", "--format=json"]
    return len(json.loads(subprocess.run(command, check=True).stdout))
