"""Believes that a session that ends by itself has failed.

Caught by: test_an_exit_of_the_session_is_no_error
"""

import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    done = subprocess.run(command, input=typed, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()
