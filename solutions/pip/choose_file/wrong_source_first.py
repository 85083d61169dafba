"""Believes that a source fits everywhere, and so it is the best.

Caught by: test_a_wheel_that_fits_is_better_than_the_source
"""

from itertools import product


def choose_file(files: list[str], tags: list[str]) -> str | None:
    fitting: list[tuple[int, list[int], str]] = []
    for file in files:
        stem, _, suffix = file.rpartition(".")
        if suffix == "whl":
            _, _, *build, pythons, abis, platforms = stem.split("-")
            parts = (pythons.split("."), abis.split("."), platforms.split("."))
            own = {"-".join(combination) for combination in product(*parts)}
            places = [place for place, tag in enumerate(tags) if tag in own]
            if places:
                fitting.append((-places[0], [int(number) for number in build], file))
    sources = [file for file in files if file.endswith(".tar.gz")]
    return sources[0] if sources else max(fitting)[2] if fitting else None
