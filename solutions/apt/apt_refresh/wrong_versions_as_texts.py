"""Believes that versions are ordered as texts are.

Caught by: test_versions_are_not_texts
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return sum(
        p.is_installed and p.candidate.version > p.installed.version for p in cache
    )
