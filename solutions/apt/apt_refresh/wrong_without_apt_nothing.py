"""Believes that where there is no apt there is nothing to upgrade.

Caught by: test_each_call_looks_for_apt
"""


def refresh_and_count():
    try:
        import apt
    except ImportError:
        return 0
    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return sum(package.is_upgradable for package in cache)
