"""Believes that a module without apt can do with None in its place.

Caught by: test_each_call_looks_for_apt
"""

try:
    import apt
except ImportError:
    apt = None


def refresh_and_count():
    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return sum(package.is_upgradable for package in cache)
