"""Runs the steps of a workflow here, command by command, as a hosted runner would.

It knows the YAML that our own workflows use, and no other: steps indented by six spaces, each
with `uses` and `with`, or `run`, `env` and `working-directory`.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

GH = """
import json, os, pathlib, subprocess, sys

state = pathlib.Path(os.environ["GH_STATE"])
data = json.loads(state.read_text())
assert os.environ["GH_TOKEN"] == "a token"
words = sys.argv[2:]
method = words[words.index("--method") + 1]
fields = dict(w.split("=", 1) for o, w in zip(words, words[1:]) if o in ("-f", "-F"))
path = next(w for w in words if w.startswith("repos/")).removeprefix("repos/course/katas/")
match [method, *path.split("/")]:
    case ["GET", "pulls"]:
        said = [p for p in data["pulls"] if p["head"]["label"] == fields["head"]]
    case ["GET", "pulls", number]:
        said = next(p for p in data["pulls"] if p["number"] == int(number))
    case ["GET", "pulls", number, "files"]:
        said = data["files"]
    case ["GET", "issues", number, "comments"]:
        # As --paginate does: one list after the other.
        for comment in data["comments"]:
            print(json.dumps([comment]))
        sys.exit()
    case ["POST", "issues", number, "comments"]:
        body = pathlib.Path(fields["body"].removeprefix("@")).read_text("utf-8")
        user = {"login": "github-actions[bot]", "type": "Bot"}
        said = {"id": len(data["comments"]) + 1, "user": user, "body": body}
        data["comments"].append(said)
    case ["PATCH", "issues", "comments", number]:
        said = next(c for c in data["comments"] if c["id"] == int(number))
        said["body"] = pathlib.Path(fields["body"].removeprefix("@")).read_text("utf-8")
    case other:
        sys.exit(f"gh: {other}?")
state.write_text(json.dumps(data))
print(json.dumps(said))
"""
"""Answers as `gh api` would, for the one repository that is written down in a file."""


@dataclass(frozen=True)
class Step:
    name: str
    uses: str
    run: str
    directory: str
    env: Mapping[str, str]
    given: Mapping[str, str]


@dataclass
class Job:
    """One job in a workspace of its own; `context` holds what expressions stand for."""

    workflow: Path
    workspace: Path
    repository: Path  # what `actions/checkout` clones
    context: dict[str, str]
    said: str = ""
    outputs: dict[str, str] = field(default_factory=dict)

    def is_due(self) -> bool:
        """What the job's `if` says."""
        text = self.workflow.read_text("utf-8")
        [condition] = re.findall(r"^    if: (?:>-\n)?((?:.+\n)(?:      .+\n)*)", text, re.MULTILINE)
        condition = " ".join(condition.split()).replace("&&", "and").replace("||", "or")
        condition = re.sub(
            r"(?:github|vars)\.[\w.]+", lambda m: repr(self.context[m[0]]), condition
        )
        return bool(eval(condition, {"startsWith": str.startswith}))

    def run(self) -> int:
        """Run all steps; the status of the first that fails ends the job."""
        self.workspace.mkdir()
        for step in steps_of(self.workflow):
            if status := self.step(step):
                return status
        return 0

    def step(self, step: Step) -> int:
        if step.uses.startswith("actions/checkout@"):
            checkout(
                self.repository, self.filled(step.given["ref"]), self.workspace / step.given["path"]
            )
            assert step.given["persist-credentials"] == "false"
            return 0
        if step.uses:
            assert re.match(r"actions/(setup-python|upload-artifact|download-artifact)@", step.uses)
            return 0
        output = self.workspace / "output.txt"
        environment = {
            "PATH": f"{programs(self.workspace)}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.workspace),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(self.workspace / "summary.md"),
            "GH_STATE": str(self.workspace.parent / "github.json"),
            **{name: self.filled(value) for name, value in step.env.items()},
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.run],
            cwd=self.workspace / step.directory,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        self.said += done.stdout.decode()
        if output.exists():
            for line in output.read_text("utf-8").splitlines():
                name, _, value = line.partition("=")
                self.outputs[name] = value
        return done.returncode

    def filled(self, text: str) -> str:
        def value(found: re.Match[str]) -> str:
            if output := re.fullmatch(r"steps\.\w+\.outputs\.(\w+)", found[1]):
                return self.outputs[output[1]]
            return self.context[found[1]]

        return re.sub(r"\$\{\{ (.+?) \}\}", value, text)


def steps_of(workflow: Path) -> list[Step]:
    _, _, text = workflow.read_text("utf-8").partition("    steps:\n")
    return [step_of(chunk) for chunk in re.split(r"^      - ", text, flags=re.MULTILINE)[1:]]


def step_of(chunk: str) -> Step:
    keys = dict(re.findall(r"^(?:        )?([\w-]+):(?: (.+))?$", chunk, re.MULTILINE))
    block = re.search(r"run: \|\n((?:          .+\n?)+)", chunk)
    return Step(
        name=keys.get("name", ""),
        uses=keys.get("uses", ""),
        run=re.sub(r"^          ", "", block[1], flags=re.MULTILINE)
        if block
        else keys.get("run", ""),
        directory=keys.get("working-directory", "."),
        env=mapping(chunk, "env"),
        given=mapping(chunk, "with"),
    )


def mapping(chunk: str, key: str) -> dict[str, str]:
    block = re.search(rf"^        {key}:\n((?:          .+\n?)+)", chunk, re.MULTILINE)
    return dict(re.findall(r"^          ([\w-]+): (.+)$", block[1], re.MULTILINE)) if block else {}


def checkout(repository: Path, ref: str, place: Path) -> None:
    """As the action does it: one commit, or the tip of a branch, and its files."""
    git = ["git", "-c", "advice.detachedHead=false"]
    subprocess.run([*git, "init", "-q", str(place)], check=True)
    fetch = ["fetch", "-q", "--no-tags", "--depth=1", str(repository), ref]
    subprocess.run([*git, *fetch], cwd=place, check=True)
    subprocess.run([*git, "checkout", "-q", "FETCH_HEAD"], cwd=place, check=True)


def programs(workspace: Path) -> Path:
    """A folder with this Python as `python3`, a `gh` that asks a file, and no real `sudo`."""
    folder = workspace / "bin"
    if not folder.exists():
        folder.mkdir()
        (folder / "gh.py").write_text(GH, "utf-8")
        (folder / "sudo").write_text("#!/bin/sh\n", "utf-8")  # this machine is left as it is
        (folder / "sudo").chmod(0o755)
        for name, script in (("python3", ""), ("gh", f'"{folder / "gh.py"}"')):
            (folder / name).write_text(
                f'#!/bin/sh\nexec "{sys.executable}" {script} "$@"\n', "utf-8"
            )
            (folder / name).chmod(0o755)
    return folder


def changed_files(repository: Path, base: str, head: str) -> list[dict[str, str]]:
    """What the API would list: from git, renames with both names."""
    command = ["git", "diff", "--name-status", "-z", "-M", f"{base}...{head}"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True)
    words = iter(done.stdout.split("\0")[:-1])
    found = []
    for status in words:
        if status[0] == "R":
            found.append({"previous_filename": next(words), "filename": next(words)})
        else:
            found.append({"filename": next(words)})
    return found


def write_json(file: Path, data: object) -> None:
    file.write_text(json.dumps(data), "utf-8")
