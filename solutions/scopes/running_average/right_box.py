"""Rebinds no name of the outer function, but changes the list that one refers to."""


def running_average():
    box = [0.0, 0]

    def add(value):
        box[0] += value
        box[1] += 1
        return box[0] / box[1]

    return add
