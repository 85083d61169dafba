"""Believes that a weak reference is enough: it lets go, and forgets the number too.

Caught by: test_the_number_outlives_the_catalogue
"""

import weakref


def make_reporter(catalogue):
    watched = weakref.ref(catalogue)

    def report():
        catalogue = watched()
        return len(catalogue) if catalogue is not None else 0

    return report
