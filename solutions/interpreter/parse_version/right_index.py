"""Cuts the text at the first opening bracket."""


def parse(sys_version: str) -> tuple[str, str]:
    return sys_version.split(" ")[0], sys_version[sys_version.index("[") + 1 : -1]
