"""What is kept may be how often it ticked, as long as a variable of the closure keeps it."""


def make_counter(start=0, step=1):
    ticks = 0

    def tick():
        nonlocal ticks
        ticks += 1
        return start + ticks * step

    return tick
