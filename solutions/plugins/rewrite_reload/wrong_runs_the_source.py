"""Believes that code that runs now will run the next time.

Caught by: test_the_next_program_runs_it_too
"""

from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    file.write_bytes(source.encode())
    exec(compile(source, file, "exec"), vars(module))
