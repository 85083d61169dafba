"""`dojo report`: shows a stored grade in another form. Grading and telling are two commands, so
that what runs strangers' code need not know who reads of it."""

import argparse
import sys
from pathlib import Path

from dojo.cli import GREEN, print_lines
from dojo.desk import Desk
from dojo.grading.received import SIZE, read, read_file
from dojo.grading.report import as_json, as_lines
from dojo.grading.reports.annotations import as_annotations
from dojo.grading.reports.classroom import as_classroom
from dojo.grading.reports.junit import as_junit
from dojo.grading.reports.markdown import Page, as_markdown
from dojo.grading.submission import take
from dojo.workspace import Tree


def report(desk: Desk, options: argparse.Namespace) -> int:
    """Print the grade as it was asked for. Raises DojoError if it is none."""
    if options.grade == "-":
        grade = read(sys.stdin.buffer.read(SIZE + 1), desk.catalog)
    else:
        grade = read_file(Path(options.grade), desk.catalog)
    match options.form:
        case "terminal":
            print_lines(list(as_lines(grade)))
        case "json":
            write(as_json(grade))
        case "junit":
            write(as_junit(grade))
        case "summary":
            write(as_markdown(grade, Page.SUMMARY))
        case "comment":
            write(as_markdown(grade, Page.COMMENT))
        case "classroom":
            write(as_classroom(grade))
        case "annotations":
            answers = answers_of(options.submission, desk) if options.submission else {}
            write("\n".join(as_annotations(grade, lambda kata: answers.get(kata, {}))))
    return GREEN


def answers_of(submission: str, desk: Desk) -> dict[str, Tree]:
    taken = take(submission, desk.catalog, desk.root)
    return {name: answer.tree for name, answer in taken.answers.items()}


def write(text: str) -> None:
    """Write UTF-8, whatever the locale is: these are for machines."""
    sys.stdout.flush()
    if text:
        sys.stdout.buffer.write(text.rstrip("\n").encode("utf-8", "replace") + b"\n")
    sys.stdout.flush()
