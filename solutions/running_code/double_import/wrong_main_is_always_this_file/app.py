"""Believes that this file is `__main__`, also when another program imports it.

Caught by: test_another_program_can_call_main
"""

import sys
import importlib

sensors = []


def register(name):
    sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


sys.modules["app"] = sys.modules["__main__"]

if __name__ == "__main__":
    main()
