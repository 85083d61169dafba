"""Believes that a distribution brings one module, and that the first name is all.

Caught by: test_names_and_files_may_be_listed_in_either_place
"""

from importlib.metadata import distributions


def dist_version(import_name):
    for distribution in distributions():
        brings = (distribution.read_text("top_level.txt") or "").split()
        brings += [file.parts[0].removesuffix(".py") for file in distribution.files or ()]
        if brings and brings[0] == import_name:
            return distribution.version
