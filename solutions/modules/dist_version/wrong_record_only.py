"""Believes that each distribution lists its files.

Caught by: test_names_and_files_may_be_listed_in_either_place
"""

from importlib.metadata import distributions


def dist_version(import_name):
    for distribution in distributions():
        for file in distribution.files or ():
            if file.parts[0].removesuffix(".py") == import_name:
                return distribution.version
