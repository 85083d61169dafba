"""Believes that what is printed may as well be written down.

Caught by: test_another_plug_is_listed_too
"""

sensors = []


def register(name):
    sensors.append(name)


def main():
    print("thermometer")


if __name__ == "__main__":
    main()
