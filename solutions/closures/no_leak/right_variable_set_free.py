"""The variable of the closure is rebound to the number, so the catalogue has lost its name."""


def make_reporter(catalogue):
    catalogue = len(catalogue)
    return lambda: catalogue
