"""Believes that there is one cache, whoever makes it.

Caught by: test_the_cache_that_is_given_is_the_one_that_counts
"""


def count_installed(cache):
    import apt

    return sum(package.is_installed for package in apt.Cache())
