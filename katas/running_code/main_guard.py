"""Water the beds only when you are run.

This file is a script of a greenhouse. Run as a script, whether as `python3 main_guard.py` or
by `python3 -m`, it waters each of the beds once. Another program can load it, by an import or
by `runpy.run_path`, under whatever name but that of a script, to look at `BEDS` or to call
`water` itself. That waters nothing.

How it was started stands in `__name__`, and one line below asks for it. As it is,
`python3 main_guard.py` waters nothing up to Python 3.12. Find out what is wrong with that
line, and mend it.
"""

BEDS = ["figs", "basil"]
watered: list[str] = []


def water() -> None:
    watered.extend(BEDS)


if __name__ is "__main__":
    water()
