"""Believes what an old page says of the names in python-apt.

Caught by: test_old_names_are_gone
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return sum(1 for package in cache if package.isUpgradable)
