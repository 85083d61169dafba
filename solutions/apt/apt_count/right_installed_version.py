"""What is installed has a version that is installed."""


def count_installed(cache):
    return len([package for package in cache if package.installed is not None])
