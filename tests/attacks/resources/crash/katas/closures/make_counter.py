import ctypes


def make_counter(start=0, step=1):
    ctypes.string_at(0)
