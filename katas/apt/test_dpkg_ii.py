"""Tests for `dpkg_ii`: the state is in the first letters of a line, and nowhere else."""

from dojo import tell

HEAD = """\
Desired=Unknown/Install/Remove/Purge/Hold
| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
||/ Name           Version      Architecture Description
+++-==============-============-============-=================================
"""
INK = "ii  ink-tools  1.2-1  all  mixes inks\n"
GLUE = "ii  glue  3.0  amd64  binds books\n"


def test_lines_with_ii_give_the_names(kata):
    seen = kata.installed(HEAD + INK + GLUE)

    assert isinstance(seen, set), tell(
        "What is asked for is a set of names.",
        called=f"installed({HEAD + INK + GLUE!r})",
        got=seen,
        expected={"ink-tools", "glue"},
    )
    assert seen == {"ink-tools", "glue"}, tell(
        "The names in the second column should come back.",
        called=f"installed({HEAD + INK + GLUE!r})",
        got=seen,
        expected={"ink-tools", "glue"},
    )


def test_the_lines_above_the_list_may_be_missing(kata):
    seen = kata.installed(INK + GLUE)

    assert seen == {"ink-tools", "glue"}, tell(
        "Whoever saved this has used `grep`: there are no lines of explanation to skip.",
        called=f"installed({INK + GLUE!r})",
        got=seen,
        expected={"ink-tools", "glue"},
        ask="What do the lines of explanation begin with, and would they pass your test?",
    )


def test_other_states_are_not_ii(kata, subtests):
    states = {
        "rc": "It was removed; only its settings are left.",
        "iU": "`U` says that it is unpacked, and not set up.",
        "iF": "`F` says that setting it up has failed half-way.",
        "it": "`t` says that something is still to be done for it.",
        "hi": "It is there, but is to be held at its version: the line does not begin with ii.",
        "pi": "It is there, but is to go, says the `p`: the line does not begin with ii.",
    }
    for state, idea in states.items():
        text = INK + f"{state}  paperd  2:0.9  amd64  counts the sheets\n"
        with subtests.test(state):
            seen = kata.installed(text)
            assert seen == {"ink-tools"}, tell(
                idea,
                called=f"installed({text!r})",
                got=seen,
                expected={"ink-tools"},
                ask="How many letters of the state does your code look at?",
            )


def test_ii_elsewhere_in_a_line_is_no_state(kata, subtests):
    lines = {
        "in the name": "rc  press-ii  1.0  amd64  the second press\n",
        "in the version": "rc  press  1.0-ii  amd64  the second press\n",
        "as a word": "rc  press  1.0  amd64  the press ii of two\n",
        "in the description": "rc  press  1.0  amd64  draws in ASCii\n",
    }
    for where, line in lines.items():
        with subtests.test(where):
            seen = kata.installed(INK + line)
            assert seen == {"ink-tools"}, tell(
                f"`ii` stands {where} here, and the state of the line is `rc`.",
                called=f"installed({INK + line!r})",
                got=seen,
                expected={"ink-tools"},
                ask="What does the `^` of grep say?",
            )


def test_a_name_keeps_its_architecture(kata):
    text = (
        "ii  libpress:amd64  4.0  amd64  drives presses\n"
        "ii  libpress:i386  4.0  i386  drives presses\n"
    )
    seen = kata.installed(text)

    assert seen == {"libpress:amd64", "libpress:i386"}, tell(
        "Two packages are there, for two architectures. The colon is part of each name.",
        called=f"installed({text!r})",
        got=seen,
        expected={"libpress:amd64", "libpress:i386"},
    )


def test_another_letter_may_follow(kata):
    text = INK + "iiR glue  3.0  amd64  binds books\n"
    seen = kata.installed(text)

    assert seen == {"ink-tools", "glue"}, tell(
        "`R` asks for a new installation, and the line begins with ii all the same.",
        called=f"installed({text!r})",
        got=seen,
        expected={"ink-tools", "glue"},
        ask="What may stand after the two letters that grep looks for?",
    )


def test_the_columns_are_as_wide_as_they_need_to_be(kata):
    text = (
        "ii  python3-pressroom-calendar:amd64 1.0~rc1-1+b2 amd64  plans the week\n"
        "ii  glue                             3.0          amd64\n"
    )
    seen = kata.installed(text)

    assert seen == {"python3-pressroom-calendar:amd64", "glue"}, tell(
        "A long name widens its column, and a description may be missing.",
        called=f"installed({text!r})",
        got=seen,
        expected={"python3-pressroom-calendar:amd64", "glue"},
        ask="What separates the columns, whatever their width?",
    )


def test_nothing_installed_is_an_empty_set(kata, subtests):
    for case, text in {"no lines at all": "", "only the lines above the list": HEAD}.items():
        with subtests.test(case):
            seen = kata.installed(text)
            assert seen == set(), tell(
                f"There are {case}, so nothing is installed.",
                called=f"installed({text!r})",
                got=seen,
                expected=set(),
            )
