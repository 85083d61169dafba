"""Believes that a set keeps the order in which it was filled.

Caught by: test_another_plug_is_listed_too
"""

import importlib

sensors = set()


def register(name):
    sensors.add(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    import app

    app.main()
