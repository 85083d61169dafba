"""Tests for `apt_status`: "installed" has three meanings, and each is a question to one field."""

from dojo import tell


def paragraph(name, status, *lines):
    return "\n".join([f"Package: {name}", f"Status: {status}", "Version: 1.0", *lines]) + "\n"


def counts(ii, installed, apt):
    return {"ii": ii, "installed": installed, "apt": apt}


def check(kata, text, expected, idea, ask=None):
    seen = kata.count_states(text)
    missing = set(expected) - set(seen) if isinstance(seen, dict) else set()
    assert not missing, tell(
        "A count of nothing is 0, and has its key in the dict as well.",
        called=f"count_states({text!r})",
        got=seen,
        expected=expected,
    )
    assert seen == expected, tell(
        idea, called=f"count_states({text!r})", got=seen, expected=expected, ask=ask
    )


def test_what_is_wanted_and_there_counts_in_all_three(kata):
    text = paragraph("ink-tools", "install ok installed")
    idea = "The package is wanted, and it is there: each of the three counts it."
    check(kata, text + "\n" + text.replace("ink-tools", "glue"), counts(2, 2, 2), idea)


def test_what_is_held_or_to_go_is_still_there(kata, subtests):
    for wanted in ("hold", "deinstall", "purge"):
        with subtests.test(wanted):
            check(
                kata,
                paragraph("glue", f"{wanted} ok installed"),
                counts(0, 1, 1),
                f"What is wanted is `{wanted}`, so it is no `ii`; but it is there.",
                ask="Which word of the status does each of the three counts look at?",
            )


def test_what_is_half_way_counts_for_apt_alone(kata, subtests):
    states = "unpacked half-configured half-installed triggers-awaited triggers-pending"
    for state in states.split():
        with subtests.test(state):
            check(
                kata,
                paragraph("glue", f"install ok {state}"),
                counts(0, 0, 1),
                f"`{state}` is not `installed`, but a version is there, says apt.",
                ask="Is a state compared as a whole word? Which states does apt leave out?",
            )


def test_what_was_removed_counts_nowhere(kata, subtests):
    for status in (
        "deinstall ok config-files",
        "purge ok not-installed",
        "install ok not-installed",
    ):
        with subtests.test(status):
            check(
                kata,
                paragraph("glue", status),
                counts(0, 0, 0),
                "No version of it is there. It counts in none of the three.",
                ask="Would you find `installed` in `not-installed`, by `in` or by `endswith`?",
            )


def test_a_package_to_be_installed_once_more_is_there(kata):
    check(
        kata,
        paragraph("glue", "install reinstreq installed"),
        counts(1, 1, 1),
        "The word in the middle says that it has to be installed again, and it is there.",
        ask="`dpkg -l` shows `iiR` for it. Would grep find that?",
    )


def test_only_the_field_status_counts(kata, subtests):
    texts = {
        "a description": "Description: tells what is installed",
        "more of a description": "Description: a tool\n Status: install ok installed",
        "another field": "Old-Status: install ok installed",
        "settings": "Conffiles:\n /etc/glue.conf 4f0a obsolete\n /etc/installed 77aa",
    }
    for where, line in texts.items():
        with subtests.test(where):
            check(
                kata,
                paragraph("glue", "deinstall ok config-files", line),
                counts(0, 0, 0),
                f"The words stand in {where} here, not in the status of the package.",
                ask="What does a line begin with that is the field `Status`?",
            )


def test_the_status_may_stand_in_any_line(kata):
    check(
        kata,
        "Package: glue\nEssential: yes\nVersion: 1.0\nStatus: hold ok installed\n",
        counts(0, 1, 1),
        "The order of fields is free. Here the status comes last.",
    )


def test_two_architectures_are_two_packages(kata):
    twins = [
        paragraph("libpress", "install ok installed", f"Architecture: {architecture}")
        for architecture in ("amd64", "i386")
    ]
    check(
        kata,
        "\n".join(twins),
        counts(2, 2, 2),
        "The name stands in two paragraphs: it is there for two architectures.",
        ask="What becomes of the first paragraph if you keep them in a dict by name?",
    )


def test_empty_lines_are_no_packages(kata, subtests):
    glue = paragraph("glue", "install ok installed")
    texts = {
        "no text": ("", 0),
        "empty lines alone": ("\n\n", 0),
        "no line break at the end": (glue.rstrip("\n"), 1),
        "empty lines at the end": (glue + "\n\n", 1),
        "two empty lines between": (f"{glue}\n\n{glue}", 2),
    }
    for case, (text, number) in texts.items():
        with subtests.test(case):
            check(
                kata,
                text,
                counts(number, number, number),
                "Empty lines divide paragraphs, and are none; the text may end with any.",
            )
