"""A ModuleNotFoundError is an ImportError: whoever catches the one catches the other."""


def resolve(name, package):
    if name[:1] != ".":
        return name
    up, rest = 0, name[1:]
    while rest[:1] == ".":
        up, rest = up + 1, rest[1:]
    parts = package.split(".") if package else []
    if up >= len(parts):
        raise ModuleNotFoundError(f"no package for {name}", name=name)
    return ".".join(part for part in [*parts[: len(parts) - up], rest] if part)
