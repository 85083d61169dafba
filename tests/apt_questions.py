"""What the stand-in for `apt` and the real one are both asked; see `test_apt.py`.

Run as a script, it prints the answers of the real one as JSON: by the Python that has it, and so
without any other module of this project. Each question is a function of the module `apt`, and of
a cache that was just opened.
"""

import json
import sys
from collections.abc import Callable, Iterable
from inspect import signature
from typing import Any

PACKAGE = [
    "name",
    "shortname",
    "fullname",
    "is_installed",
    "is_upgradable",
    "has_config_files",
    "is_auto_installed",
    "is_auto_removable",
    "marked_install",
    "marked_upgrade",
    "marked_delete",
    "marked_keep",
]
VERSION = ["version", "architecture", "summary", "size", "installed_size", "is_installed"]
KEYS = [
    "ink",
    "ink:amd64",
    "ink:all",
    "ink:native",
    "ink:any",
    "ink:i386",
    "libm",
    "libm:amd64",
    "libm:i386",
    "elsewhere",
    "elsewhere:i386",
    "sheet",
    "gone",
    "purged",
    "nope",
    "a:b:c",
]


def packages(apt: Any, cache: Any) -> object:
    return [
        [*(getattr(package, name) for name in PACKAGE), str(package), package.architecture()]
        for package in cache
    ]


def versions(apt: Any, cache: Any) -> object:
    return [
        [[getattr(version, name) for name in VERSION], str(version), repr(version)]
        for package in cache
        for version in package.versions
    ]


def installed_and_candidate(apt: Any, cache: Any) -> object:
    return [[str(p), str(p.installed), str(p.candidate)] for p in cache]


def dependencies(apt: Any, cache: Any) -> object:
    return [
        [[base.name, base.relation, base.version, base.rawtype] for base in group]
        for package in cache
        for version in package.versions
        for group in version.dependencies
    ]


def origins(apt: Any, cache: Any) -> object:
    return [
        [str(version), [[origin.archive == "now", origin.trusted] for origin in version.origins]]
        for package in cache
        for version in package.versions
    ]


def mapping(apt: Any, cache: Any) -> object:
    return [
        len(cache),
        cache.keys(),
        [str(package) for package in cache],
        [[key, key in cache, cache.has_key(key), str(cache.get(key))] for key in KEYS],
        cache.get("nope", "another"),
        [error_of(lambda key=key: cache[key]) for key in KEYS],
        cache["ink"] is cache["ink"],
        type(cache.keys()).__name__,
    ]


def comparisons(apt: Any, cache: Any) -> object:
    new, old = cache["ink"].versions
    other = cache["ten"].candidate
    return [
        [new > old, new == old, new != old, new == "1.10", new == 1.10, new > "1.9", new < other],
        [cache["ink"].candidate == new, hash(cache["ink"].candidate) == hash(new)],
        [cache["ink"] < cache["libm"], sorted(cache)[0].name],
    ]


def virtual(apt: Any, cache: Any) -> object:
    return [
        [cache.is_virtual_package(key) for key in ("sheet", "ink", "nope")],
        [
            sorted(package.name for package in cache.get_providing_packages(*arguments))
            for arguments in (
                ("sheet",),
                ("sheet", False),
                ("ink",),
                ("nope",),
                ("ten", True, True),
            )
        ],
    ]


def filters(apt: Any, cache: Any) -> object:
    filtered = apt.cache.FilteredCache(cache)
    before = len(filtered)
    filtered.set_filter(apt.cache.InstalledFilter())
    return [
        [before, len(filtered), list(filtered.keys()), [str(p) for p in filtered]],
        ["ink" in filtered, "gone" in filtered, filtered["gone"].name, filtered.get("nope")],
    ]


def marks(apt: Any, cache: Any) -> object:
    def changes() -> list[str]:
        return [str(package) for package in cache.get_changes()]

    seen = [changes()]
    cache["paper"].mark_install()
    seen.append([*changes(), str(cache["paper"].marked_install)])
    cache["paper"].mark_keep()
    seen.append(changes())
    cache["gloss"].mark_delete()
    seen.append([*changes(), str(cache["gloss"].marked_delete)])
    cache.clear()
    cache["ink"].mark_upgrade()
    seen.append([*changes(), str(cache["ink"].marked_upgrade)])
    cache.clear()
    cache.upgrade()
    seen.append(sorted(changes()))
    cache.clear()
    return [*seen, changes()]


def errors(apt: Any, cache: Any) -> object:
    classes = (
        apt.cache.LockFailedException,
        apt.cache.FetchFailedException,
        apt.cache.FetchCancelledException,
        apt.cache.CacheClosedException,
    )
    camel = [lambda: cache["ink"].isInstalled, lambda: cache["ink"].isUpgradable]
    camel += [lambda: cache.openCache, lambda: cache["ink"].installedVersion]
    return [
        [[error.__name__, error.__module__, error.__base__.__name__] for error in classes],
        [error_of(call) for call in camel],
        apt.Cache is apt.cache.Cache,
        apt.Package is apt.package.Package,
    ]


def signatures(apt: Any, cache: Any) -> object:
    methods = [
        "open",
        "close",
        "update",
        "commit",
        "get_changes",
        "get",
        "keys",
        "is_virtual_package",
        "clear",
        "upgrade",
    ]
    methods.append("get_providing_packages")
    functions = [getattr(cache, method) for method in methods]
    return [parameters_of(made) for made in (*functions, apt.Cache, apt.cache.FilteredCache)]


def closed(apt: Any, cache: Any) -> object:
    cache.close()
    return [len(cache), cache["ink"].is_installed]


def update_and_open(apt: Any, cache: Any) -> object:
    """The last question: it changes the machine."""
    ink = cache["ink"]

    def look() -> list[object]:
        known = [len(cache), "fresh" in cache, str(ink.candidate), cache["ink"] is ink]
        return [*known, sum(package.is_upgradable for package in cache)]

    seen = [look()]
    seen.append([cache.update(), *look()])
    cache.open(None)
    seen.append(look())
    return [*seen, len(apt.Cache())]


QUESTIONS: tuple[Callable[[Any, Any], object], ...] = (
    packages,
    versions,
    installed_and_candidate,
    dependencies,
    origins,
    mapping,
    comparisons,
    virtual,
    filters,
    marks,
    errors,
    signatures,
    closed,
    update_and_open,
)


def error_of(call: Callable[[], object]) -> str:
    try:
        call()
    except (KeyError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


def parameters_of(function: Callable[..., object]) -> list[list[str]]:
    parameters = signature(function).parameters.values()
    return [[parameter.name, repr(parameter.default)] for parameter in parameters]


def answers(apt: Any, questions: Iterable[Callable[[Any, Any], object]]) -> dict[str, object]:
    return {question.__name__: question(apt, apt.Cache()) for question in questions}


if __name__ == "__main__":
    import apt

    json.dump(answers(apt, QUESTIONS), sys.stdout)
