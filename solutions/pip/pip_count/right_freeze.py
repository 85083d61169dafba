"""Reads the list as lines of NAME==VERSION, which it has asked for."""

import subprocess


def pip_count(python):
    command = [python, "-m", "pip", "--no-input", "list", "--format", "freeze"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return len(done.stdout.splitlines())
