"""Log what a block of code imports.

The program of a till takes long to start, and you want to know what it imports. When the
block of `with import_log() as log:` has ended, the list `log` holds the names of the modules
that were imported in the block, in the order in which their imports were completed. Say that
the first line of `till` imports `printer`:

    with import_log() as log:
        import till
    log  # ["printer", "till"]

A module that is there already is not imported by an `import`, and is not listed. One that
was deleted from `sys.modules` in the block and imported again is. What the block writes there
without an import, or imports and then deletes, is not asked about. If the block raises, the log
is filled all the same, and the exception goes on. Afterwards the modules are there, and Python
imports as before: nothing but the log shows that you looked.
"""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def import_log() -> Iterator[list[str]]:
    raise NotImplementedError("import_log is still yours to write")
