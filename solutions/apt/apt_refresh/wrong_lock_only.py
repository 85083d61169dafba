"""Believes that only the lock can fail.

Caught by: test_without_a_network_the_old_lists_count
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except apt.cache.LockFailedException:
        pass
    cache.open()
    return sum(package.is_upgradable for package in cache)
