"""List the sensors of a greenhouse.

`app.py` keeps a list of sensors. A file of its own knows each sensor and registers it, here
`plug.py`. Each time it is called, `main` prints the names of all sensors, one on a line, in
the order in which they were registered. So in this folder `python3 app.py` should print

    thermometer

It prints nothing, though `plug.py` has registered its sensor. Find out where that went, and
mend it in `app.py`: plugs stay as they are, since other people write them. Importing `app`
still prints nothing, and a program that does so can call `app.main()`.
"""

import importlib

sensors: list[str] = []


def register(name: str) -> None:
    sensors.append(name)


def main() -> None:
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    main()
