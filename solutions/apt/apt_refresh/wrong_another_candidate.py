"""Believes that a package that is not installed has no candidate.

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
    return sum(p.candidate != p.installed for p in cache)
