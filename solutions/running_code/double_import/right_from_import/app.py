"""Whoever runs this file runs `main` of the module `app`."""

import importlib

sensors = []


def register(name):
    sensors.append(name)


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    from app import main

    main()
