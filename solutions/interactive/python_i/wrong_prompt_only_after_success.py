"""Believes that there is nothing to ask of code that has failed.

Caught by: test_the_prompt_follows_however_the_code_ends
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    if subprocess.run([sys.executable, "-c", code], capture_output=True).returncode:
        return []
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    return done.stdout.splitlines()
