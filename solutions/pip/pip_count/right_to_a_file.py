"""Has pip write into a file, and sets the format where the user would."""

import json
import os
import subprocess
import tempfile
from pathlib import Path


def pip_count(python):
    with tempfile.TemporaryFile("w+") as file:
        env = os.environ | {"PIP_FORMAT": "json"}
        subprocess.run([Path(python), "-mpip", "list"], stdout=file, env=env, check=True)
        file.seek(0)
        return len(json.load(file))
