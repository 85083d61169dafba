"""Relies on nothing but the first word and the outer brackets, so any builder's text will do."""


def parse(sys_version: str) -> tuple[str, str]:
    version, *_ = sys_version.split()
    _, _, tail = sys_version.partition("[")
    return version, tail.removesuffix("]")
