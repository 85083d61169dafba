"""Believes that what is printed when it is registered need not be kept.

Caught by: test_main_prints_the_list_each_time
"""

import importlib


def register(name):
    print(name)


def main():
    importlib.import_module("plug")


if __name__ == "__main__":
    main()
