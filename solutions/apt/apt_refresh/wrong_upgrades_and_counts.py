"""Believes that one must upgrade to know what can be upgraded.

Caught by: test_nothing_is_installed
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    cache.upgrade()
    count = len(cache.get_changes())
    cache.commit()
    return count
