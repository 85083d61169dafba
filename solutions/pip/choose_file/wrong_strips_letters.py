"""Believes that `rstrip` cuts a suffix off.

Caught by: test_only_the_suffix_is_cut_off
"""

from itertools import product


def choose_file(files: list[str], tags: list[str]) -> str | None:
    fitting: list[tuple[int, list[int], str]] = []
    for file in files:
        if file.endswith(".whl"):
            _, _, *build, pythons, abis, platforms = file.rstrip(".whl").split("-")
            parts = (pythons.split("."), abis.split("."), platforms.split("."))
            own = {"-".join(combination) for combination in product(*parts)}
            places = [place for place, tag in enumerate(tags) if tag in own]
            if places:
                fitting.append((-places[0], [int(number) for number in build], file))
    sources = [file for file in files if file.endswith(".tar.gz")]
    return max(fitting)[2] if fitting else next(iter(sources), None)
