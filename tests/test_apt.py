"""The stand-in for `apt`, and what the katas on apt say, held against the real one.

The machine's files lie in a folder of their own, and apt is told to read no others. So this needs
no rights and no network, and depends on nothing of the machine that it runs on.
"""

import json
import os
import runpy
import subprocess
from collections.abc import Iterable
from copy import deepcopy
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from dojo.fake_apt import Deb, Machine, install_apt
from dojo.fake_apt_package import order
from tests import apt_questions

ROOT = Path(__file__).parent.parent
PYTHON = Path("/usr/bin/python3")  # Debian's package is for the Python of the system

MACHINE = Machine(
    status=[
        Deb("ink", "1.9", depends="paper | sheet, lib-used (>= 1.0)", installed_size=2048),
        Deb("libm", "1.0-1"),
        Deb("libm", "1.0-1", "i386"),
        Deb("elsewhere", "2:3.0", "i386", depends="libm"),
        Deb("gone", "1.0", state="config-files"),
        Deb("back", "1.0", state="config-files"),
        Deb("purged", "1.0", state="not-installed"),
        Deb("half", "1.0", state="half-configured"),
        Deb("pending", "1.0", state="triggers-pending"),
        Deb("unpacked", "1.0", "all", state="unpacked", provides="sheet"),
        Deb("ten", "1.10~rc1", "all", provides="eleven, sheet"),
        Deb("gloss", "1.0"),
        Deb("lib-old", "1.0"),
        Deb("lib-used", "1.0"),
    ],
    lists=[
        Deb("ink", "1.10", summary="black ink", size=10, depends="lib-used"),
        Deb("paper", "2.0", "all", depends="libm", provides="sheet", size=11),
        Deb("back", "2.0", size=12),
        Deb("ten", "1.10", "all", size=13),
        Deb("gloss", "0.9", size=14),
    ],
    mirrors=[
        Deb("ink", "1.11", summary="black ink", size=10, depends="lib-used"),
        Deb("fresh", "1.0", size=11),
        Deb("gloss", "1.0.1", size=12),
    ],
    automatic={"lib-old", "lib-used"},
)


def paragraphs(debs: Iterable[Deb], *, of_dpkg: str = "") -> str:
    """The debs in the form of dpkg's status file, or of a list."""
    debs = list(debs)
    twins = [deb.name for deb in debs]
    return "".join(
        f"Package: {deb.name}\n"
        + (f"Status: install ok {deb.state}\n" if of_dpkg else "")
        + ("" if deb.state == "not-installed" else f"Version: {deb.version}\n")
        + (f"Architecture: {deb.architecture}\n")
        + ("Multi-Arch: same\n" if twins.count(deb.name) > 1 else "")
        + (f"Depends: {deb.depends}\n" if deb.depends else "")
        + (f"Provides: {deb.provides}\n" if deb.provides else "")
        + (f"Installed-Size: {deb.installed_size // 1024}\n" if deb.installed_size else "")
        + (f"Filename: {deb.name}.deb\nSize: {deb.size}\n" if deb.size else "")
        + f"Description: {deb.summary}\n\n"
        for deb in debs
    )


class RealApt:
    """The real `apt`, run by the Python that has it, over files in one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write(
            "apt.conf",
            f"""
            Dir "{root}";
            Dir::Etc::main "/dev/null";
            Dir::Etc::parts "/dev/null";
            Dir::State::status "{root}/var/lib/dpkg/status";
            Dir::Cache::pkgcache "";
            Dir::Cache::srcpkgcache "";
            APT::Architecture "amd64";
            APT::Architectures {{ "amd64"; "i386"; }};
            APT::Sandbox::User "root";
            """,
        )
        for folder in ("etc/apt/preferences.d", "etc/apt/sources.list.d", "var/lib/apt/lists"):
            (root / folder).mkdir(parents=True)
        (root / "var/cache/apt/archives/partial").mkdir(parents=True)
        self.write("var/lib/dpkg/status", "")
        self.write("etc/apt/sources.list", f"deb [trusted=yes] copy:{root}/mirror ./\n")

    def write(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def become(self, machine: Machine) -> None:
        automatic = "".join(
            f"Package: {name}\nArchitecture: amd64\nAuto-Installed: 1\n\n"
            for name in sorted(machine.automatic)
        )
        self.write("var/lib/dpkg/status", paragraphs(machine.status, of_dpkg="yes"))
        self.write("var/lib/apt/extended_states", automatic)
        self.write("mirror/Packages", paragraphs(machine.lists))
        self.run("-c", "import apt; apt.Cache().update()")
        self.write("mirror/Packages", paragraphs(machine.mirrors))

    def run(self, *arguments: str) -> str:
        done = subprocess.run(
            [str(PYTHON), *arguments],
            env={**os.environ, "APT_CONFIG": str(self.root / "apt.conf"), "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@cache
def has_apt() -> bool:
    asked = [str(PYTHON), "-c", "import apt"]
    return PYTHON.exists() and not subprocess.run(asked, capture_output=True).returncode


@pytest.fixture
def real_apt(tmp_path: Path) -> RealApt:
    if not has_apt():
        pytest.skip(f"{PYTHON} has no module apt: the package python3-apt is not installed here")
    return RealApt(tmp_path)


def test_the_stand_in_answers_as_the_real_one(real_apt: RealApt):
    real_apt.become(MACHINE)
    real = json.loads(real_apt.run(str(ROOT / "tests" / "apt_questions.py")))
    fake = apt_questions.answers(install_apt(deepcopy(MACHINE)), apt_questions.QUESTIONS)
    fake = json.loads(json.dumps(fake))

    differ = [name for name in real if real[name] != fake[name]]
    assert not differ, "\n".join(
        f"{name}:\n  real {real[name]}\n  fake {fake[name]}" for name in differ
    )


VERSIONS = [
    "0",
    "1",
    "1.0",
    "1.0-0",
    "1.0-1",
    "1.0-1.1",
    "1.0-10",
    "1.0~rc1",
    "1.0~~",
    "1.0~",
    "1.0a",
    "1.0+b",
    "1.0.1",
    "1.9",
    "1.10",
    "01.9",
    "1.0-1~",
    "1:0.9",
    "0:1.0",
    "2:0",
    "1.0-a",
    "1.0-~",
    "1.2-3-4",
    "1.2.3",
    "a",
    "z",
    "1.0+~",
    "1.0.~",
    "1.00",
]


def test_versions_are_ordered_as_by_the_real_one(real_apt: RealApt):
    pairs = list(combinations(VERSIONS, 2))
    source = (
        "import apt_pkg, json, sys; apt_pkg.init()\n"
        "print(json.dumps([apt_pkg.version_compare(*pair) for pair in json.loads(sys.argv[1])]))"
    )
    signs = json.loads(real_apt.run("-c", source, json.dumps(pairs)))

    for (left, right), sign in zip(pairs, signs, strict=True):
        ours = (order(left) > order(right)) - (order(left) < order(right))
        assert ours == (sign > 0) - (sign < 0), f"{left} and {right}"


def reference(kata: str, name: str) -> Any:
    """The function or constant `name` of a kata's reference."""
    return runpy.run_path(str(ROOT / "solutions" / "apt" / kata / "reference.py"))[name]


def test_what_can_be_upgraded_is_counted_as_on_a_real_machine(real_apt: RealApt):
    real_apt.become(MACHINE)
    folder = ROOT / "solutions" / "apt" / "apt_refresh"
    source = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import reference; print(reference.refresh_and_count())"
    )
    seen = int(real_apt.run("-B", "-c", source, str(folder)))

    machine = deepcopy(MACHINE)
    assert seen == sum(deb.name in ("ink", "gloss") for deb in MACHINE.mirrors)
    install_apt(machine)
    assert reference("apt_refresh", "refresh_and_count")() == seen


STATUSES = """
    install ok installed|hold ok installed|deinstall ok installed|purge ok installed
    install ok half-installed|install ok unpacked|install ok half-configured
    install ok triggers-awaited|install ok triggers-pending|deinstall ok config-files
    install ok installed|purge ok not-installed
"""


def test_states_are_counted_as_by_the_real_programs(real_apt: RealApt):
    lines = [line.strip() for line in STATUSES.replace("|", "\n").split("\n") if line.strip()]
    text = "".join(
        f"Package: package-{number}\nStatus: {status}\nMaintainer: us\nArchitecture: amd64\n"
        + ("" if "not-installed" in status else "Version: 1.0\n")
        + ("Triggers-Awaited: package-0\n" if "awaited" in status else "")
        + ("Triggers-Pending: /usr/bin\n" if "pending" in status else "")
        + "Description: Status: install ok installed\n\n"
        for number, status in enumerate(lines)
    )
    real_apt.write("var/lib/dpkg/status", text)
    (real_apt.root / "var/lib/dpkg/updates").mkdir()
    (real_apt.root / "var/lib/dpkg/info").mkdir()
    source = "import apt; print(sum(package.is_installed for package in apt.Cache()))"
    by_apt = int(real_apt.run("-c", source))
    listed = subprocess.run(
        ["dpkg-query", "--admindir", str(real_apt.root / "var/lib/dpkg"), "-l"],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    ii = reference("dpkg_ii", "installed")(listed)
    assert {name.partition(":")[0] for name in ii} == {"package-0", "package-10"}
    counts = reference("apt_status", "count_states")(text)
    assert counts == {"ii": len(ii), "installed": 5, "apt": by_apt}


def test_paths_are_those_of_the_real_one(real_apt: RealApt):
    """With the settings as they are when there is no file of settings."""
    real_apt.write("apt.conf", 'Dir::Etc::main "/dev/null"; Dir::Etc::parts "/dev/null";')
    source = """
import apt_pkg, importlib.util, json, os
apt_pkg.init()
find, folder = apt_pkg.config.find_file, apt_pkg.config.find_dir
places = [find("Dir::State::status"), folder("Dir::State::lists"), folder("Dir::Cache::archives")]
places += [folder("Dir::Etc::sourceparts"), find("Dir::Cache::pkgcache")]
places += [find("Dir::State::extended_states")]
places += [os.path.dirname(os.path.dirname(importlib.util.find_spec("apt").origin))]
print(json.dumps([place.rstrip("/") for place in places]))
"""
    real = json.loads(real_apt.run("-c", source))

    assert list(reference("apt_paths_predict", "ANSWERS").values()) == real


LINES = """
# deb http://mirror.example.org/debian sid main
deb [ arch=amd64 trusted=yes ] http://mirror.example.org/debian stable main contrib # ours
deb-src\thttp://mirror.example.org/debian   sid main
  deb http://mirror.example.org/debian stable/updates main
deb file:/srv/debs ./
"""
PARAGRAPHS = """
# deb
Types: deb deb-src
URIs: http://mirror.example.org/debian
# http://mirror.example.org/old
\thttp://packages.example.org/debian
suites: stable
 stable-updates
COMPONENTS: main contrib
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 Suites: sid
 -----END PGP PUBLIC KEY BLOCK-----


# a mirror that is not in use

Enabled: no
Types: deb
URIs: http://mirror.example.org/unused
Suites: stable
Components: main

Types: deb
URIs: file:/srv/debs
Suites: ./
# Enabled: no
"""


@pytest.mark.parametrize(
    ("function", "text", "name"),
    [("parse_list", LINES, "a.list"), ("parse_sources", PARAGRAPHS, "a.sources")],
)
def test_sources_are_read_as_by_the_real_one(real_apt: RealApt, function, text, name):
    real_apt.write("etc/apt/sources.list", "")
    real_apt.write(f"etc/apt/sources.list.d/{name}", text)
    source = """
import apt_pkg, json
apt_pkg.init()
sources = apt_pkg.SourceList()
sources.read_main_list()
print(json.dumps([[m.uri, m.dist, i.describe] for m in sources.list for i in m.index_files]))
"""
    real = set()
    for uri, suite, what in json.loads(real_apt.run("-c", source)):
        components = [word for word in what.split() if word.startswith(f"{suite}/")]
        component = components[0].removeprefix(f"{suite}/") if components else None
        for kind, word in (("deb", " Packages"), ("deb-src", " Sources")):
            if word in what:
                real.add((kind, uri.removesuffix("/"), suite, component))

    ours = reference("apt_sources", function)(text)
    assert real == {
        (kind, uri, suite, component)
        for kind, uri, suite, components in ours
        for component in components or [None]
    }
