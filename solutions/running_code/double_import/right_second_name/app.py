"""The script is entered as `app` as well, so that there is no second module."""

import importlib
import sys

sensors = []


def register(name):
    sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


sys.modules.setdefault("app", sys.modules[__name__])

if __name__ == "__main__":
    main()
