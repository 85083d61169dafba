"""Believes that the number may be looked up later, as long as the catalogue is there.

Caught by: test_the_number_is_that_of_the_beginning
"""

import weakref


def make_reporter(catalogue):
    watched, number = weakref.ref(catalogue), len(catalogue)

    def report():
        catalogue = watched()
        return number if catalogue is None else len(catalogue)

    return report
