"""Makes the dojo's own `.venv` once, and goes on inside it. Needs the standard library alone.

`.venv/dojo-unfinished` is there while an environment is in the making, and `.venv/dojo-ready`
holds the requirements that were installed when it was done. Whatever cuts the making off leaves
the first, so the next start begins again; an environment that somebody else made is never removed.
"""

import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import NoReturn

from dojo.errors import DojoError
from dojo.lock import only_one_at_a_time

ROOT = Path(__file__).parent.parent
VENV = ROOT / ".venv"
UNFINISHED = VENV / "dojo-unfinished"
READY = VENV / "dojo-ready"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
AGAIN = "Run the same command again whenever you like."


def go_inside(arguments: list[str], groups: tuple[str, ...] = ()) -> None:
    """Return if this interpreter has what the dojo needs; else start one that has, in its place.

    `groups` names dependency groups of `pyproject.toml` that are needed too. Raises DojoError if
    no environment can be made, and SystemExit with the status of the other interpreter.
    """
    wanted = requirements(groups)
    if sys.prefix == sys.base_prefix and is_ready(wanted):  # the usual start: lose no time
        enter(arguments)
    if not missing(wanted):
        return
    if Path(sys.prefix) == VENV:  # ours, but older than the requirements
        install(Path(sys.executable), wanted)
        return
    with only_one_at_a_time(ROOT / ".dojo" / "setup.lock", "setting up"):
        if not has_all(wanted):
            make(wanted)
    enter(arguments)


def enter(arguments: list[str]) -> NoReturn:
    """Go on with the Python of `.venv`, in place of this one."""
    command = [str(PYTHON), "-m", "dojo", *arguments]
    sys.stdout.flush()
    if os.name == "nt":  # where exec would give the prompt back at once
        raise SystemExit(subprocess.run(command, check=False).returncode)
    os.execv(PYTHON, command)


def requirements(groups: tuple[str, ...] = ()) -> list[str]:
    """What `pyproject.toml` says the dojo needs."""
    data = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extra = [line for group in groups for line in data["dependency-groups"][group]]
    return [*data["project"]["dependencies"], *extra]


def missing(wanted: list[str]) -> list[str]:
    """The requirements that this interpreter does not meet."""
    if Path(sys.prefix) == VENV and is_ready(wanted):
        return []
    return [requirement for requirement in wanted if not is_met(requirement)]


def is_ready(wanted: list[str]) -> bool:
    """Whether `.venv` says of itself that it is whole and has what is wanted."""
    if UNFINISHED.exists() or not is_whole():
        return False
    try:
        return set(wanted) <= set(READY.read_text("utf-8").splitlines())
    except OSError:
        return False


def is_met(requirement: str) -> bool:
    import importlib.metadata  # a third of the time of a start, and needed once in a clone's life

    name, *bounds = re.split(r"(?=[<>])|,", requirement)
    try:
        have = numbers(importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return False
    lower = [numbers(bound[2:]) for bound in bounds if bound and bound.startswith(">=")]
    upper = [numbers(bound[1:]) for bound in bounds if bound and bound[0] == "<"]
    return all(have >= bound for bound in lower) and all(have < bound for bound in upper)


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def has_all(wanted: list[str]) -> bool:
    """Whether `.venv`, whoever made it, is whole and has what is wanted."""
    if UNFINISHED.exists() or not is_whole():
        return False
    code = "import sys; from dojo.environment import missing; sys.exit(bool(missing(sys.argv[1:])))"
    check = subprocess.run(
        [PYTHON, "-c", code, *wanted], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if "needs Python" in check.stderr:
        raise DojoError(
            f".venv was made by an older Python: {check.stderr.strip()}",
            "Remove the folder .venv and run the same command again.",
        )
    return check.returncode == 0


def is_whole() -> bool:
    """Whether `.venv` holds a Python that knows it is in there.

    Without `pyvenv.cfg` it is the Python underneath, and would install things there.
    """
    return PYTHON.exists() and (VENV / "pyvenv.cfg").exists()


def make(wanted: list[str]) -> None:
    """Make `.venv` with all that is wanted, or raise DojoError and leave it marked unfinished."""
    began = time.monotonic()
    try:
        if UNFINISHED.exists() or (READY.exists() and not is_whole()):
            print("Removing an environment that was left half-made.", flush=True)
            remove_half_made()
        if not is_whole():
            print("Setting up: making the folder .venv (once only).", flush=True)
            make_bare()
        install(PYTHON, wanted)
    except OSError as error:
        raise DojoError(
            f"The environment .venv could not be made: {error.strerror or error}.",
            f"Can you write in this folder, and is there room on the disk? {AGAIN}",
        ) from None
    UNFINISHED.unlink(missing_ok=True)
    print(f"Ready after {time.monotonic() - began:.0f} seconds.", flush=True)


def remove_half_made() -> None:
    """Remove `.venv`; the mark goes last, so that a removal that is cut off is seen as well."""
    UNFINISHED.touch()
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != UNFINISHED:
            entry.unlink()
    shutil.rmtree(VENV)


def make_bare() -> None:
    if VENV.exists() and any(VENV.iterdir()):
        raise DojoError(
            "The folder .venv is there, but is no environment of Python.",
            "Remove it and run the same command again.",
        )
    try:
        import ensurepip  # noqa: F401 - Debian and Ubuntu ship it in a package of its own
    except ImportError:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise DojoError(
            "This Python cannot make environments: it has no ensurepip.",
            f"On Debian or Ubuntu: `sudo apt install python{version}-venv`. "
            "Or, with uv: `uv run dojo`.",
        ) from None
    VENV.mkdir(exist_ok=True)
    UNFINISHED.touch()
    import venv  # not needed where there is an environment already

    try:
        venv.create(VENV, with_pip=True, symlinks=os.name != "nt")
    except subprocess.CalledProcessError as error:
        status = error.returncode
        raise DojoError(f"pip could not be put into .venv (exit status {status}).", AGAIN) from None


def install(python: Path, wanted: list[str]) -> None:
    """Install `wanted` for `python`, and say what is being fetched while it goes on."""
    print(f"Installing {', '.join(name_of(line) for line in wanted)}.", flush=True)
    process = subprocess.Popen(
        [*installer(python), *wanted],
        env={**os.environ, "PIP_REQUIRE_VIRTUALENV": "1"},  # never the Python underneath
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    assert process.stdout
    log = []
    with process:
        for line in process.stdout:
            log.append(line.strip())
            if line.startswith("Collecting "):
                print(f"  {name_of(line.removeprefix('Collecting '))}", flush=True)
    if process.returncode:
        raise refusal("\n".join(log))
    if python == PYTHON:
        READY.write_text("\n".join(wanted), "utf-8")


def installer(python: Path) -> list[str]:
    """The command that installs for `python`: its pip, or uv for an environment that uv made."""
    has_pip = subprocess.run([python, "-P", "-c", "import pip"], capture_output=True, check=False)
    if has_pip.returncode == 0:
        options = ["--disable-pip-version-check", "--no-input", "--progress-bar=off"]
        return [str(python), "-P", "-m", "pip", "install", *options]
    if uv := shutil.which("uv"):
        return [uv, "pip", "install", "--python", str(python)]
    raise DojoError(
        "The environment in use has no pip, so nothing can be installed into it.",
        "Remove the folder .venv and run the same command again, or use `uv run dojo`.",
    )


def refusal(log: str) -> DojoError:
    """What made an installation fail, from all that the installer said."""
    if re.search(
        r"(?i)Name or service|resolve|timed out|Connection|from versions: none",
        log,
    ):
        return DojoError(
            "The packages could not be fetched: the package index cannot be reached.",
            f"Is there a network, or a proxy to set? {AGAIN}",
        )
    if re.search(r"(?i)No space left", log):
        return DojoError("The disk is full, so nothing could be installed.", f"Make room. {AGAIN}")
    errors = [line for line in log.splitlines() if line.lower().startswith("error")]
    last = (errors or log.splitlines() or ["it said nothing"])[0]
    return DojoError(f"The packages could not be installed: {last}", AGAIN)


def name_of(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    return found[0] if found else requirement
