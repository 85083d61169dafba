"""`main` reads the list that the plugs have filled, whichever module `main` is in."""

sensors = []


def register(name):
    sensors.append(name)


def main():
    import app
    import plug

    print(*app.sensors, sep="\n")


if __name__ == "__main__":
    main()
