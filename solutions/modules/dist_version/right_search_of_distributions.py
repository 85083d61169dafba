"""Goes through the distributions, and looks at both lists that each may have."""

from importlib.metadata import distributions


def dist_version(import_name):
    for distribution in distributions():
        brings = (distribution.read_text("top_level.txt") or "").split()
        brings += [file.parts[0].removesuffix(".py") for file in distribution.files or ()]
        if import_name in brings:
            return distribution.version
    return None
