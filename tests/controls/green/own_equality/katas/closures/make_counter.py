class Label:
    def __eq__(self, other):
        return True

    __hash__ = None


LABEL = Label()

def make_counter(start=0, step=1):
    count = start

    def tick():
        nonlocal count
        count += step
        return count

    return tick
