"""Believes that a line of the list that begins with the name is about this module.

Caught by: test_what_no_distribution_brings_has_no_version
"""

from importlib.metadata import distributions


def dist_version(import_name):
    for distribution in distributions():
        listed = (distribution.read_text("top_level.txt") or "").split()
        listed += (distribution.read_text("RECORD") or "").splitlines()
        if any(line.startswith(import_name) for line in listed):
            return distribution.version
