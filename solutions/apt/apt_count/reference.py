"""A loop over the cache goes through all packages that are known; each says whether it is here."""

from typing import Any


def count_installed(cache: Any) -> int:
    return sum(package.is_installed for package in cache)
