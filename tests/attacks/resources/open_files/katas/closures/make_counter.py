kept = []
while True:
    kept.append(open(__file__, "rb"))


def make_counter(start=0, step=1):
    return lambda: 0
