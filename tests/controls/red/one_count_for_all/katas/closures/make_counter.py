count = 0


def make_counter(start=0, step=1):
    global count
    count = start

    def tick():
        global count
        count += step
        return count

    return tick
