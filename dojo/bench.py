"""A pytest session that is ready before there is a test: those of one kata come with the job.

The worker and the grader's witness have one each, and nobody else in the dojo knows pytest. Where
there is `fork` the session is made once, in a parent, and each child collects and runs the tests
of one kata; so a start waits for no other kata's tests.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest

from dojo.catalog import katas_by_test_file

ROOT = Path(__file__).parent.parent
BLANK = Path(__file__).with_name("blank.py")
REHEARSAL = Path(__file__).with_name("rehearsal.py")
OUTPUT_LIMIT = 4000

# Its processes are started in the root, and no option names that: pytest would take a `[` or a `$`
# in the name of a folder for its own.
OPTIONS = [
    "--config-file=pyproject.toml",
    "--rootdir=.",
    "--confcutdir=.",
    "--capture=sys",  # in memory: a file would be shared by all children of one parent
    "-pno:terminal",
    "-pno:cacheprovider",
    "-pno:faulthandler",
    "-pno:timeout",  # a run has a deadline that no code in it can talk away
    "-pno:unraisableexception",  # it collects garbage after every test
    "-pno:junitxml",
    "-pno:pastebin",
    "-Wignore::pytest.PytestConfigWarning",  # of settings for plugins that are off here
    "--override-ini=python_files=",  # the tests of a kata come with its job
    "katas",
]


class GivenModule(pytest.Module):
    """A test module whose code lies in another file than the one it counts as."""

    code: CodeType

    def _getobj(self) -> ModuleType:
        """As pytest imports the file: under its name, which leads from a class to its module."""
        name = module_name(self.path)
        module = sys.modules[name] = ModuleType(name)
        module.__file__ = self.code.co_filename
        exec(self.code, vars(module))
        return module


def module_name(test_file: Path) -> str:
    """The name under which pytest imports `test_file`."""
    return ".".join(test_file.relative_to(ROOT).with_suffix("").parts)


class Bench:
    """A pytest plugin: takes the run loop over, and listens to the reports."""

    def __init__(self, serve: Callable[[], object]) -> None:
        self._serve = serve
        self.reports: list[pytest.TestReport] = []
        self.broken = ""  # why the module that was collected last could not be
        self.warnings: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        self.config = config
        config.option.tbstyle = "value"  # the cheapest: a failure is explained from its exception

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.session = session
        self._serve()
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self.broken = str(report.longrepr).strip().splitlines()[-1] if report.failed else ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.reports.append(report)

    def pytest_warning_recorded(self, warning_message: Any) -> None:
        self.warnings.append(f"{warning_message.category.__name__}: {warning_message.message}")

    def rehearse(self) -> None:
        """Run tests of nothing, so that each child finds what the first tests of a process load.

        After it Python's collector of garbage passes over all that is there: it would touch, and
        so copy, every page of a child.
        """
        code = compile(REHEARSAL.read_bytes(), str(REHEARSAL), "exec", dont_inherit=True)
        self.under_test = BLANK
        place = next(iter(katas_by_test_file(ROOT)))
        for item in self.given_items(place, code):
            self.run(item, None)
        del sys.modules[module_name(place)]  # what is there by that name is still to come
        self.warnings.clear()
        gc.collect()
        gc.freeze()

    def items_of(self, test_file: Path) -> list[pytest.Item]:
        """The tests in `test_file`; none if it is `broken`."""
        return self._collect(pytest.Module.from_parent(self.session, path=test_file))

    def given_items(self, test_file: Path, code: CodeType) -> list[pytest.Item]:
        """The tests in `code`, taken for those of `test_file`."""
        module: GivenModule = GivenModule.from_parent(self.session, path=test_file)
        module.code = code
        return self._collect(module)

    def _collect(self, module: pytest.Module) -> list[pytest.Item]:
        items = list(self.session.genitems(module))
        self.config.hook.pytest_collection_modifyitems(
            session=self.session, config=self.config, items=items
        )
        return items

    @property
    def under_test(self) -> Path:
        """The file or folder that the fixture `kata` imports."""
        return Path(self.config.option.answer)

    @under_test.setter
    def under_test(self, answer: Path) -> None:
        self.config.option.answer = str(answer)

    def run(self, item: pytest.Item, following: pytest.Item | None) -> list[pytest.TestReport]:
        """Run one test in all its phases, and return its reports; subtests have some of their own,
        with a `context`.
        """
        self.reports = []
        self.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        return self.reports


def told_of(reports: list[pytest.TestReport]) -> dict[str, Any]:
    """What the reports of one test say in words: its first failure, and what it printed."""
    failed = [report for report in reports if report.failed]
    return {
        "failure": failure_data(failed[0]) if failed else None,
        "output": printed(reports)[:OUTPUT_LIMIT],
    }


def printed(reports: list[pytest.TestReport]) -> str:
    """What one test printed in all its phases. Each report holds what those before it hold too:
    the very same strings.
    """
    texts = {
        id(text): text
        for report in reports
        for name, text in report.sections
        if name.startswith("Captured stdout")
    }
    return "".join(texts.values())


def failure_data(report: pytest.TestReport) -> dict[str, Any]:
    """What `conftest.py` has put into words, or the last line of what pytest says."""
    failure = getattr(report, "failure", None)
    context = getattr(report, "context", None)
    if failure is None:
        text = str(report.longrepr).strip().splitlines() or ["The test failed without a word."]
        message = {"idea": text[-1], "called": "", "got": "", "expected": "", "ask": "", "see": ""}
        return {"message": message, "cause": "", "trace": [], "case": ""}
    return {**failure, "case": "" if context is None or context.msg is None else str(context.msg)}
