"""What is shared is in a module that nobody runs."""

import importlib

from greenhouse_sensors import register, sensors

__all__ = ["register"]


def main():
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    main()
