"""Believes that each distribution lists its names in `top_level.txt`.

Caught by: test_names_and_files_may_be_listed_in_either_place
"""

from importlib.metadata import distributions


def dist_version(import_name):
    for distribution in distributions():
        if import_name in (distribution.read_text("top_level.txt") or "").split():
            return distribution.version
