"""Believes that the cache holds what can be upgraded.

Caught by: test_only_what_is_installed_can_be_upgraded
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return len(cache)
