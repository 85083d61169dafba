"""Import a module anew, beside the one that is there.

A test of the till needs a module as it is right after its import, while everybody else goes on
with the one that they have. `fresh_import(name)` runs the module again, and returns the new one:

    import email.header
    new = fresh_import("email.header")
    new is email.header  # False

What it imports from below itself is new as well. Any other module that it imports is the one
that is there already, or is imported as usual and stays; so is the parent package of a
submodule. The parent is imported first, so what it imports, perhaps the submodule, is there
already. Afterwards, also after an exception, which goes on, nobody meets the new module but you:
for the name and all below it `sys.modules` holds what it held before, and nothing else, and
the parent package has the attribute that it had before, whatever that is, or none.
"""

from types import ModuleType


def fresh_import(name: str) -> ModuleType:
    raise NotImplementedError("fresh_import is still yours to write")
