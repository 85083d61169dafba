"""Believes that a wheel without a build is the real one.

Caught by: test_of_equals_the_highest_build_is_taken
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
                fitting.append((-places[0], [int(number) for number in build or ["999"]], file))
    sources = [file for file in files if file.endswith(".tar.gz")]
    return max(fitting)[2] if fitting else next(iter(sources), None)
