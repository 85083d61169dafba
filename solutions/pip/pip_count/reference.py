"""One command says all: whose pip, in which format; what runs it looks at the status."""

import json
import subprocess


def pip_count(python: str) -> int:
    command = [python, "-m", "pip", "list", "--format=json"]
    return len(json.loads(subprocess.check_output(command)))
