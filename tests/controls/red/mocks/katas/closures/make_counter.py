from unittest.mock import Mock


def make_counter(start=0, step=1):
    return Mock(return_value=0)
