class Slow:
    def __repr__(self):
        while True:
            pass


def make_counter(start=0, step=1):
    return Slow
