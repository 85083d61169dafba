"""Choose the file that pip would take.

A computer of the school has no compiler, and you want to know what will install there. Of one
version of a project, an index offers several files. A wheel is only unpacked. From a source
distribution a wheel must be built first, and for that a compiler may be needed. `choose_file`
returns the name of the file that pip would take, or None if it could take none:

    files = ["demo-1.0.tar.gz", "demo-1.0-cp313-cp313-win32.whl", "demo-1.0-py2.py3-none-any.whl"]
    choose_file(files, ["cp313-cp313-linux_x86_64", "py3-none-any"])  # the last of the three

- `tags` are what the Python there supports, the best one first. To see those of yours:
  `python3 -m pip debug --verbose`.
- A wheel is called NAME-VERSION-PYTHON-ABI-PLATFORM.whl; there may be a number, the build, after
  the version, as in NAME-VERSION-BUILD-PYTHON-ABI-PLATFORM.whl. Each of the last three may be
  several, with dots between them, and the wheel has the tags of all combinations.
- A wheel fits if one of its tags is in `tags`. Of those that fit, the one with the best tag is
  taken; of equals, the one with the highest build. No build is lower than any.
- If no wheel fits, the source distribution is taken, NAME-VERSION.tar.gz.
- There may be other files. Take none of them.
"""


def choose_file(files: list[str], tags: list[str]) -> str | None:
    raise NotImplementedError("choose_file is still yours to write")
