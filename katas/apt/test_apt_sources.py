"""Tests for `apt_sources`: two forms of files, each with its own comments, lists and lines."""

import pytest

from dojo import tell, words

MIRROR, OURS = "http://mirror.example.org/debian", "http://packages.example.org/shop"
STABLE = ("deb", MIRROR, "stable", ("main",))
SHOP = ("deb", OURS, "./", ())


@pytest.fixture
def check(kata):
    def check(function, text, expected, idea, ask=None):
        try:
            seen = getattr(kata, function)(text)
        except (ValueError, LookupError) as error:
            seen = words(f"a {type(error).__name__}")
        assert seen == expected, tell(
            idea, called=f"{function}({text!r})", got=seen, expected=expected, ask=ask
        )

    return check


def paragraph(*lines, uris=MIRROR, suites="stable"):
    fields = ["Types: deb", f"URIs: {uris}", f"Suites: {suites}", "Components: main"]
    return "\n".join([*fields, *lines]) + "\n"


def test_a_line_is_a_source(check):
    check(
        "parse_list",
        f"deb {MIRROR} stable main\ndeb-src\t{MIRROR}   stable main contrib\n",
        {STABLE, ("deb-src", MIRROR, "stable", ("main", "contrib"))},
        "Each line has a type, a URI, a suite, and components, which may be several.",
    )


def test_comments_and_empty_lines_are_no_sources(check, subtests):
    texts = {
        "a source as a comment": f"#deb {OURS} ./\n# deb {OURS} ./\ndeb {MIRROR} stable main\n",
        "a comment at the end": f"deb {MIRROR} stable main # the best deb\n",
        "empty lines": f"\n  \ndeb {MIRROR} stable main\n\n",
    }
    for case, text in texts.items():
        with subtests.test(case):
            check(
                "parse_list",
                text,
                {STABLE},
                "What follows a `#` is a comment, and an empty line says nothing.",
            )


def test_options_are_no_uri(check, subtests):
    for options in ("[trusted=yes]", "[arch=amd64,i386 trusted=yes]", "[ arch=amd64 ]"):
        with subtests.test(options):
            check(
                "parse_list",
                f"deb {options} {MIRROR} stable main\n",
                {STABLE},
                "Between the type and the URI there are options in brackets.",
                ask="What do you get if you split the line where there is white space?",
            )


def test_brackets_of_a_uri_belong_to_it(check, subtests):
    disc = "cdrom:[Debian 12 disc 1]/"
    for options in ("", "[trusted=yes] "):
        with subtests.test(options or "no options"):
            check(
                "parse_list",
                f"deb {options}{disc} stable main\n",
                {("deb", disc, "stable", ("main",))},
                "The brackets with spaces in them are in the URI, and are no options.",
                ask="What stands before the brackets of options, and what before these?",
            )


def test_a_paragraph_is_a_source(check, subtests):
    lines = paragraph().splitlines()
    texts = {
        "as in the manual": (paragraph(), "A paragraph is a source, and the last one is, too."),
        "backwards": ("\n".join(lines[::-1]), "The fields come in any order."),
        "with another field": (paragraph("By-Hash: yes"), "A paragraph may have other fields."),
        "without a space": (
            paragraph().replace(": ", ":"),
            "The colon ends the name.",
        ),
    }
    for case, (text, idea) in texts.items():
        with subtests.test(case):
            ask = "Which of the lines have more than one colon? What ends the last paragraph?"
            check("parse_sources", text, {STABLE}, idea, ask)


def test_a_value_may_have_colons(check):
    check(
        "parse_sources",
        paragraph(uris="http://mirror.example.org:8080/a:b"),
        {("deb", "http://mirror.example.org:8080/a:b", "stable", ("main",))},
        "The URI has colons in it. It is the first colon of the line that ends the name.",
    )


def test_a_path_as_a_suite_has_no_components(check):
    idea = "The suite is a path, and nothing follows it: there are no components."
    check("parse_list", f"deb {OURS} ./\n", {SHOP}, idea)
    check("parse_sources", f"Types: deb\nURIs: {OURS}\nSuites: ./\n", {SHOP}, idea)


def test_each_type_with_each_uri_with_each_suite(check):
    check(
        "parse_sources",
        f"Types: deb deb-src\nURIs: {MIRROR} {OURS}\nSuites: stable sid\n"
        "Components: main contrib\n",
        {
            (kind, uri, suite, ("main", "contrib"))
            for kind in ("deb", "deb-src")
            for uri in (MIRROR, OURS)
            for suite in ("stable", "sid")
        },
        "Two types, two URIs and two suites make eight sources.",
        ask="Which field does not make more sources when there is more in it?",
    )


def test_a_field_may_go_on_in_the_next_lines(check, subtests):
    both = {STABLE, ("deb", OURS, "stable", ("main",))}
    for case, uris in {
        "a space": f"{MIRROR}\n {OURS}",
        "a tab": f"{MIRROR}\n\t{OURS}",
        "nothing beside the name": f"\n {MIRROR}\n {OURS}",
    }.items():
        with subtests.test(case):
            check(
                "parse_sources",
                paragraph(uris=uris),
                both,
                "A line that begins with a space or a tab goes on with the field above it.",
            )


def test_lines_that_go_on_are_no_fields(check):
    key = (
        "Signed-By:",
        " -----BEGIN KEY-----",
        " Suites: sid",
        " .",
        " mDMEYCQj",
        " -----END KEY-----",
    )
    check(
        "parse_sources",
        paragraph(*key),
        {STABLE},
        "A line of the key has a colon in it. It begins with a space: it is no new field.",
        ask="When do you strip the space from the beginning of a line?",
    )


def test_what_is_not_enabled_is_left_out(check):
    idea = "A paragraph with `Enabled: no` is there, and is not in use."
    for field in ("Enabled: no", "Enabled:no", "Enabled:  no "):
        off = paragraph(field, uris=OURS)
        check("parse_sources", off + "\n" + paragraph("Enabled: yes"), {STABLE}, idea)
    idea = "A paragraph that does not say whether it is enabled is in use."
    check("parse_sources", paragraph(), {STABLE}, idea)


def test_a_paragraph_takes_nothing_from_the_one_above(check):
    idea = "A field counts for its own paragraph. The next one begins with none."
    ask = "What is still in your variables when a new paragraph begins?"
    off = paragraph("Enabled: no", uris=OURS)
    check("parse_sources", f"{off}\n{paragraph()}", {STABLE}, idea, ask)
    path = f"Types: deb\nURIs: {OURS}\nSuites: ./\n"
    check("parse_sources", f"{paragraph()}\n{path}", {STABLE, SHOP}, idea, ask)


def test_paragraphs_are_divided_by_empty_lines(check, subtests):
    first, second = paragraph(), paragraph(uris=OURS)
    other = ("deb", OURS, "stable", ("main",))
    texts = {
        "one line": (f"{first}\n{second}", {STABLE, other}),
        "many lines": (f"\n\n{first}\n\n\n{second}\n\n", {STABLE, other}),
        "nothing at all": ("", set()),
    }
    for case, (text, expected) in texts.items():
        with subtests.test(case):
            check(
                "parse_sources",
                text,
                expected,
                "Empty lines divide paragraphs, however many, and are none.",
            )


def test_a_comment_is_a_whole_line(check, subtests):
    both = {STABLE, ("deb", OURS, "stable", ("main",))}
    texts = {
        "it goes on": (paragraph(uris=f"{MIRROR}\n# {OURS}/old\n {OURS}"), both),
        "a field": (f"# the mirror\n{paragraph()}# Enabled: no\n", {STABLE}),
        "a paragraph": (f"# the mirror\n\n{paragraph()}\n# nothing\n", {STABLE}),
        "in a URI": (paragraph(uris=f"{MIRROR}/#12"), {("deb", f"{MIRROR}/#12", *STABLE[2:])}),
    }
    for case, (text, expected) in texts.items():
        with subtests.test(case):
            check(
                "parse_sources",
                text,
                expected,
                "A line that begins with `#` is not there at all. Further on it is a sign.",
                ask="What is left of the text if you take those lines out, and nothing else?",
            )


def test_the_case_of_names_does_not_matter(check, subtests):
    for change in (str.lower, str.upper):
        names = [change(name) for name in ("Types", "URIs", "Suites", "Components", "Enabled")]
        values = ("deb", MIRROR, "stable", "main")
        text = "".join(f"{name}: {value}\n" for name, value in zip(names, values))
        with subtests.test(names[1]):
            check(
                "parse_sources",
                f"{text}\n{text.replace(MIRROR, OURS)}{names[4]}: no\n",
                {STABLE},
                "Names of fields mean the same in small letters and in capitals.",
            )
