"""Believes that whatever goes wrong in an update is a failure of the network.

Caught by: test_what_is_no_such_failure_goes_through
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
        cache.open()
    except Exception:
        pass
    return sum(package.is_upgradable for package in cache)
