"""Goes through the tags, the best first, and looks for wheels that have it."""

import re

WHEEL = re.compile(r"[^-]+-[^-]+-(?:(\d+)-)?([^-]+)-([^-]+)-([^-]+)\.whl")


def choose_file(files, tags):
    wheels = [(file, WHEEL.fullmatch(file)) for file in files]
    for tag in tags:
        found = []
        for file, match in wheels:
            if match and all(
                part in several.split(".")
                for part, several in zip(tag.split("-"), match.groups()[1:])
            ):
                found.append((int(match[1] or -1), file))
        if found:
            return max(found)[1]
    for file in files:
        if file.endswith(".tar.gz"):
            return file
    return None
