"""Believes that what runs need not be in the file.

Caught by: test_the_file_holds_the_source
"""

from pathlib import Path


def rewrite_reload(module, source):
    file = Path(module.__file__)
    exec(compile(source, file, "exec"), vars(module))
