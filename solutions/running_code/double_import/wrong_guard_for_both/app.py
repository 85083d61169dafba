"""Believes that the guard should let both names in.

Caught by: test_to_import_it_prints_nothing
"""

import importlib

sensors = []


def register(name):
    sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ in ("__main__", "app"):
    main()
