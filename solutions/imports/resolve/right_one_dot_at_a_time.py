"""Take one dot off the name and one part off the package, until there are no dots."""


def resolve(name, package):
    if not name.startswith("."):
        return name
    name = name[1:]
    while name.startswith("."):
        package, name = package.rpartition(".")[0], name[1:]
    if not package:
        raise ImportError(name)
    return f"{package}.{name}".rstrip(".")
