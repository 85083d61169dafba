"""Believes that an except without a class is for failures only.

Caught by: test_what_is_no_such_failure_goes_through
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except:
        pass
    cache.open()
    return sum(package.is_upgradable for package in cache)
