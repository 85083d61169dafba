"""Believes that the plug has to be mended.

Caught by: test_another_plug_is_listed_too
"""

import importlib

sensors = []


def register(name):
    sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    main()
