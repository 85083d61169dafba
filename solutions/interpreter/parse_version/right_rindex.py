"""Cuts the text at the last opening bracket."""


def parse(sys_version: str) -> tuple[str, str]:
    return sys_version.split(" ")[0], sys_version[sys_version.rindex("[") + 1 : -1]
