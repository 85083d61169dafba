"""Believes that an import at the top is found when it is needed.

Caught by: test_can_be_imported_where_there_is_no_apt
"""

import apt


def refresh_and_count():
    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return sum(package.is_upgradable for package in cache)
