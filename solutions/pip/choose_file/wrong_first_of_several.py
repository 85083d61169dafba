"""Believes that the first of several is the one that counts.

Caught by: test_a_name_may_stand_for_several_tags
"""

from itertools import product


def choose_file(files: list[str], tags: list[str]) -> str | None:
    fitting: list[tuple[int, list[int], str]] = []
    for file in files:
        stem, _, suffix = file.rpartition(".")
        if suffix == "whl":
            _, _, *build, pythons, abis, platforms = stem.split("-")
            parts = (pythons.split(".")[:1], abis.split(".")[:1], platforms.split(".")[:1])
            own = {"-".join(combination) for combination in product(*parts)}
            places = [place for place, tag in enumerate(tags) if tag in own]
            if places:
                fitting.append((-places[0], [int(number) for number in build], file))
    sources = [file for file in files if file.endswith(".tar.gz")]
    return max(fitting)[2] if fitting else next(iter(sources), None)
