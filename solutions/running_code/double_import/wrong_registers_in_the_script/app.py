"""Believes that the script is always this file.

Caught by: test_another_program_can_call_main
"""

import importlib
import sys

sensors = []


def register(name):
    sys.modules["__main__"].sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    main()
