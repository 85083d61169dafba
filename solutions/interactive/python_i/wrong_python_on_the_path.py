"""Believes that `python3` is the Python that runs the program.

Caught by: test_it_is_another_process_of_the_same_python
"""

import subprocess


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = ["python3", "-i", "-c", code]
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    return done.stdout.splitlines()
