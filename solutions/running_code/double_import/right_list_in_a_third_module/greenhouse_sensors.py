sensors = []


def register(name):
    sensors.append(name)
