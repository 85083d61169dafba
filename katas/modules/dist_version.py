"""Find the version of what an import gives.

A pupil's program works at home and not in class: the versions differ. `dist_version(import_name)`
returns the version of the installed distribution that brings the module of this top-level name:

    dist_version("yaml")  # "6.0.2", if that is the version of the distribution PyYAML
    dist_version("math")  # None

If no distribution brings it, as with the standard library, the answer is None. What counts is what
is said in the metadata of the distribution, whatever it is called: a text, and not what the module
says of itself. The module is not imported.

An installed distribution says in its metadata what it brings: it lists its top-level names in
`top_level.txt`, or its files in `RECORD`, or has both. You may assume that no two bring the same,
and that they bring Python source: compiled modules, whose files have longer names, are left out.
"""


def dist_version(import_name: str) -> str | None:
    raise NotImplementedError("dist_version is still yours to write")
