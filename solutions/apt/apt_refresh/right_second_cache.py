"""A second cache reads the files again."""

import contextlib


def refresh_and_count():
    import apt

    with contextlib.suppress(OSError):
        apt.Cache().update()
    return len([package for package in apt.Cache() if package.is_upgradable])
