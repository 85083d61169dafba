"""Find out whether a module can be imported, without running it.

A weather station checks its settings before it starts: which of the drivers that they name
are there? `importable(name)` answers True if an `import` of that full name would get a module
or would at least find one to run, and False if there is nothing of that name:

    importable("email.mime.text")   # True
    importable("email.mime.scent")  # False, and so is importable("scent.text")

The module itself does not run. Packages above it may, since only they know where their modules
are. If one of them breaks, its exception reaches you, be it a KeyError, or an ImportError since
something that it needs is missing. What `sys.modules` has for the name counts, as for `import`.
"""


def importable(name: str) -> bool:
    raise NotImplementedError("importable is still yours to write")
