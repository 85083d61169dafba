"""Lets python-apt filter."""


def count_installed(cache):
    from apt.cache import FilteredCache, InstalledFilter

    filtered = FilteredCache(cache)
    filtered.set_filter(InstalledFilter())
    return len(filtered)
