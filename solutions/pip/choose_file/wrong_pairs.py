"""Believes that the first goes with the first, and the second with the second.

Caught by: test_a_name_may_stand_for_several_tags
"""



def choose_file(files: list[str], tags: list[str]) -> str | None:
    fitting: list[tuple[int, list[int], str]] = []
    for file in files:
        stem, _, suffix = file.rpartition(".")
        if suffix == "whl":
            _, _, *build, pythons, abis, platforms = stem.split("-")
            parts = (pythons.split("."), abis.split("."), platforms.split("."))
            own = {"-".join(combination) for combination in zip(*parts)}
            places = [place for place, tag in enumerate(tags) if tag in own]
            if places:
                fitting.append((-places[0], [int(number) for number in build], file))
    sources = [file for file in files if file.endswith(".tar.gz")]
    return max(fitting)[2] if fitting else next(iter(sources), None)
