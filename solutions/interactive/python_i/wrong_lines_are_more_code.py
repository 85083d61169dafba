"""Believes that lines that are typed are more code.

Caught by: test_the_lines_are_typed_at_a_prompt
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-c", code + "\n" + typed]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.splitlines()
