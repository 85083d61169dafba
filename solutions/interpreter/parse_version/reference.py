"""Relies on nothing but the first word and the last brackets, so any builder's text will do."""


def parse(sys_version: str) -> tuple[str, str]:
    version, *_ = sys_version.split()
    _, _, tail = sys_version.rpartition("[")
    return version, tail.removesuffix("]")
