"""Believes that what was fetched has to be committed.

Caught by: test_nothing_is_installed
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.commit()
    return sum(package.is_upgradable for package in cache)
