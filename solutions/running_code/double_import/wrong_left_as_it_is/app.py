"""Believes that a module is found again, whatever it was run as.

Caught by: test_run_as_a_script_it_lists_the_sensor
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
