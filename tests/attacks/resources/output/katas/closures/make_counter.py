while True:
    print("x" * 10_000)


def make_counter(start=0, step=1):
    return lambda: 0
