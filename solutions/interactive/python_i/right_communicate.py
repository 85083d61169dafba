"""`communicate` writes and reads at once; standard error is thrown away."""

from subprocess import DEVNULL, PIPE, Popen
from sys import executable


def ask(code, lines):
    with Popen([executable, "-qic", code], stdin=PIPE, stdout=PIPE, stderr=DEVNULL) as session:
        written, _ = session.communicate("\n".join(lines).encode() + b"\n")
    return written.decode().splitlines()
