"""Believes that a command is a text, and that quotes around the code are enough.

Caught by: test_the_code_arrives_as_it_is
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = f'{sys.executable} -i -c "{code}"'
    done = subprocess.run(command, shell=True, input=typed, capture_output=True, text=True)
    return done.stdout.splitlines()
