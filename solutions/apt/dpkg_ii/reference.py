"""Only the first column says anything of the state, and columns are what `split` finds."""


def installed(dpkg_l: str) -> set[str]:
    return {line.split()[1] for line in dpkg_l.splitlines() if line.startswith("ii")}
