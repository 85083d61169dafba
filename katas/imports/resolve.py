"""Resolve a relative name.

In the package `coast.pier`, the statement `from ..harbour import tide` looks for the module
`coast.harbour`. `resolve(name, package)` returns the full name of what a name means there:

    resolve("..harbour", "coast.pier")  # "coast.harbour"

The name may be dots alone, as in `from .. import tide`, and is then a package. A name that
begins with no dot is absolute and stays as it is. Where the statement would raise ImportError,
because the dots lead out of the topmost package or there is no package (it is ""), `resolve`
does so too. It works on the names alone: there need not be such a package.
"""


def resolve(name: str, package: str) -> str:
    raise NotImplementedError("resolve is still yours to write")
