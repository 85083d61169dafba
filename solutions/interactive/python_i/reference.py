"""`run` feeds one stream and drains the two others at once; the prompts are in the second."""

import subprocess
import sys


def ask(code: str, lines: list[str]) -> list[str]:
    typed = "".join(f"{line}\n" for line in lines)
    command = [sys.executable, "-i", "-c", code]
    done = subprocess.run(command, input=typed, capture_output=True, text=True)
    return done.stdout.splitlines()
