"""Believes that a session writes its prompts among its answers.

Caught by: test_what_looks_like_a_prompt_is_an_answer
"""

import re
import subprocess
import sys


def ask(code, lines):
    typed = "".join(line + "\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    return [re.sub(r"^((>>>|\.\.\.) )+", "", line) for line in done.stdout.splitlines()]
