"""Goes through the lines, without expressions."""


def parse_list(text):
    sources = set()
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        kind, rest = line.split(None, 1)
        if rest.startswith("["):
            rest = rest[rest.index("]") + 1 :].lstrip()
        start = rest.index("]") if rest.startswith("cdrom:[") else 0
        end = next(i for i in range(start, len(rest)) if rest[i].isspace())
        suite, *components = rest[end:].split()
        sources.add((kind, rest[:end], suite, tuple(components)))
    return sources


def parse_sources(text):
    sources = set()
    fields = {}
    name = ""
    for line in [*text.split("\n"), ""]:
        if line.startswith("#"):
            continue
        if line[:1] in (" ", "\t"):
            fields[name] += line.split()
        elif line:
            name, value = line.split(":", 1)
            name = name.lower()
            fields[name] = value.split()
        else:
            if fields and fields.get("enabled") != ["no"]:
                for kind in fields["types"]:
                    for uri in fields["uris"]:
                        for suite in fields["suites"]:
                            components = tuple(fields.get("components", ()))
                            sources.add((kind, uri, suite, components))
            fields = {}
    return sources
