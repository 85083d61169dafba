"""Believes that what is offered on a mirror is not here.

Caught by: test_an_old_version_is_installed_too
"""


def count_installed(cache):
    return sum(
        1
        for package in cache
        if package.is_installed and not any(o.site for v in package.versions for o in v.origins)
    )
