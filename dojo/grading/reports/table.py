"""A cohort as CSV: a line for each member and kata."""

import csv
import io

from dojo.grading.cohort import Result
from dojo.grading.reports.overview import Overview, first_test
from dojo.grading.reports.telling import idea

HEAD = (
    "name",
    "submission",
    "commit",
    "topic",
    "kata",
    "standing",
    "tests_passed",
    "tests",
    "first_failed",
    "idea",
    "looks_like",
    "cpu_seconds",
    "trouble",
)


def as_csv(overview: Overview) -> str:
    """The table, with a line of its own for who has no grade."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(HEAD)
    for result in overview.results:
        table.writerows([safe(cell) for cell in line] for line in lines(result, overview))
    return text.getvalue()


def lines(result: Result, overview: Overview) -> list[list[str]]:
    start = [result.member.name, result.member.place]
    if result.grade is None:
        return [[*start, *[""] * (len(HEAD) - 3), result.trouble]]
    return [
        [
            *start,
            result.grade.commit,
            kata.topic,
            kata.kata,
            kata.standing.value,
            str(len(kata.passed)),
            str(len(kata.tests)),
            first_test(kata),
            idea(kata) if first_test(kata) else kata.reason,
            " ".join(one.name for one in overview.known.like(kata)),
            f"{kata.cpu_seconds:.3f}",
            "",
        ]
        for kata in result.grade.katas
    ]


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, "CSV Injection")."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell
