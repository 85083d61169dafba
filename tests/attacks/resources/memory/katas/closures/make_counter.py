taken = []
while True:
    taken.append(bytearray(64 * 1024 * 1024))


def make_counter(start=0, step=1):
    return lambda: 0
