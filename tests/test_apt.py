"""The stand-in for `apt` is held against the real one, on the same made-up machine.

The machine's files lie in a folder of their own, and apt is told to read no others. So this needs
no rights and no network, and depends on nothing of the machine that it runs on.
"""

import json
import os
import subprocess
from collections.abc import Iterable
from copy import deepcopy
from itertools import combinations
from pathlib import Path

import pytest

from dojo.fake_apt import Deb, Machine, install_apt, order
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


@pytest.fixture
def real_apt(tmp_path: Path) -> RealApt:
    if not PYTHON.exists() or subprocess.run([PYTHON, "-c", "import apt"], check=False).returncode:
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
