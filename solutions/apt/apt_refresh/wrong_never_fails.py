"""Believes that update always works.

Caught by: test_without_new_lists_the_old_ones_count
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    cache.update()
    cache.open()
    return sum(package.is_upgradable for package in cache)
