"""Believes that the inner function has its own hold on the object, and can do without the name.

Caught by: test_the_number_is_told
"""


def make_reporter(catalogue):
    def report():
        return len(catalogue)

    del catalogue
    return report
