import sys

sys.set_int_max_str_digits(0)


def make_counter(start=0, step=1):
    return lambda: 1 << 200_000_000
