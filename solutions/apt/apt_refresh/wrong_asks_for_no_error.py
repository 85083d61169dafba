"""Believes that raise_on_error keeps update from raising anything.

Caught by: test_without_new_lists_the_old_ones_count
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    cache.update(raise_on_error=False)
    cache.open()
    return sum(package.is_upgradable for package in cache)
