"""Believes that every module has a spec, the script too.

Caught by: test_run_as_a_script_it_lists_the_sensor
"""

import importlib
import sys

sensors = []


def register(name):
    sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


sys.modules[__spec__.name] = sys.modules[__name__]

if __name__ == "__main__":
    main()
