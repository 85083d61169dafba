def make_counter(start=0, step=1):
    assert start == step, "they differ"
    return lambda: start
