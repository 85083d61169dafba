"""First from the name of the import to that of the distribution, then to its version."""

from importlib.metadata import packages_distributions, version


def dist_version(import_name: str) -> str | None:
    distributions = packages_distributions().get(import_name)
    return version(distributions[0]) if distributions else None
