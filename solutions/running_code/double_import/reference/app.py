"""The script does one thing: it starts the module `app`, which is the one that plugs know."""

import importlib

sensors: list[str] = []


def register(name: str) -> None:
    sensors.append(name)


def main() -> None:
    importlib.import_module("plug")
    for name in sensors:
        print(name)


if __name__ == "__main__":
    import app

    app.main()
