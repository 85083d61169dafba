"""Say from where a module has come, by the path of its file.

The computers of the museum run Debian, where modules come from five places. `classify(path)`
names the first of them that fits:

    "stdlib"  /usr/lib/python3.X                        the standard library
    "apt"     /usr/lib/python3/dist-packages            packages of Debian
    "pip"     /usr/local/lib/python3.X/dist-packages    what root has installed by pip
    "user"    HOME/.local/lib/python3.X/site-packages   what `pip install --user` has installed
    "venv"    ENV/lib/python3.X/site-packages           what was installed in an environment
    "other"   everything else

    classify("/usr/lib/python3.11/json/decoder.py")  # "stdlib"

X is a number, HOME and ENV may be any folder. The path is that of one of these folders, with
or without a slash at the end, or of something in it, at any depth. It is a text to look at: it
need not be there on your computer, and not all computers of the museum have the same Python.
"""


def classify(path: str) -> str:
    raise NotImplementedError("classify is still yours to write")
