"""Count what one of several Pythons has installed.

On a computer of the museum there are several Pythons, each with distributions of its own.
`pip_count(python)` returns how many are listed for the one whose path you give:

    pip_count("/opt/guide/bin/python3")  # 4

Run that Python with `-m pip list`, by the module `subprocess`, and not through a shell: there
may be spaces in the path. In which format pip prints the list is a setting of the user, unless
the command says it. Notices of pip are not part of the list; they are written to stderr. If
pip ends with another status than 0, whatever it has printed, `subprocess.CalledProcessError`
is raised.

The tests start no process. They put an object that answers as pip would in the place of
`subprocess.Popen`, by which all functions of the module start theirs.
"""


def pip_count(python: str) -> int:
    raise NotImplementedError("pip_count is still yours to write")
