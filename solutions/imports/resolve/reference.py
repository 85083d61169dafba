"""The rule in four lines; `importlib.util.resolve_name` is the one that Python itself has."""


def resolve(name: str, package: str) -> str:
    rest = name.lstrip(".")
    up = len(name) - len(rest) - 1  # the first dot is the package itself
    if up < 0:
        return name
    parts = package.split(".")
    if not package or up >= len(parts):
        raise ImportError(f"{name} leads out of {package!r}")
    base = parts[: len(parts) - up]
    return ".".join([*base, rest] if rest else base)
