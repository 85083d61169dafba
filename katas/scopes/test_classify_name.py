"""Tests for `classify_name`: to whom a name belongs is settled when the source is compiled."""

import textwrap

from dojo import tell, words


def check(kata, subtests, idea, cases, ask):
    """Each case: the source, the function, the name, and what kind of variable it is."""
    for source, function, name, expected in cases:
        source = textwrap.dedent(source).strip()
        with subtests.test(f"{name} in {function}: {source.splitlines()[0]}"):
            try:
                seen = kata.classify(source, function, name)
            except (LookupError, AttributeError, StopIteration) as error:
                seen = words(type(error).__name__)
            assert seen == expected, tell(
                idea,
                called=f"classify({source!r}, {function!r}, {name!r})",
                got=seen,
                expected=expected,
                ask=ask,
            )


def test_a_binding_anywhere_makes_a_name_local(kata, subtests):
    cases = [
        ("sky = 1\ndef look():\n    print(sky)\n    sky = 2", "look", "sky", "local"),
        (
            "sky = 1\ndef look():\n    if 0:\n        sky = 2\n    return sky",
            "look",
            "sky",
            "local",
        ),
        ("sky = 1\ndef look():\n    del sky", "look", "sky", "local"),
    ]
    check(
        kata,
        subtests,
        "One binding anywhere in the function makes the name local to all of it.",
        cases,
        ask="Does it matter whether, and when, the binding runs?",
    )


def test_every_kind_of_binding_counts(kata, subtests):
    bindings = {
        "a parameter": "def look(sky):\n    return sky",
        "a positional parameter": "def look(sky, /):\n    return sky",
        "*args": "def look(*sky):\n    return sky",
        "import": "def look():\n    import sky",
        "import of a submodule": "def look():\n    import sky.drops",
        "import as": "def look():\n    import rain.drops as sky",
        "for": "def look():\n    for sky in 'ab':\n        pass",
        "with": "def look():\n    with open('w') as sky:\n        pass",
        "except": "def look():\n    try:\n        pass\n    except OSError as sky:\n        pass",
        "a walrus": "def look():\n    return (sky := 3)",
        "def": "def look():\n    def sky():\n        pass",
        "class": "def look():\n    class sky:\n        pass",
        "an inner function uses it": "def look(sky):\n    def near():\n        return sky",
    }
    cases = [(f"# {what}\n{text}", "look", "sky", "local") for what, text in bindings.items()]
    check(
        kata,
        subtests,
        "An assignment is only one of the ways to bind a name.",
        cases,
        ask="Which statements and expressions bind names? The language reference lists them.",
    )


def test_a_variable_of_a_function_around_is_enclosing(kata, subtests):
    nested = """
        sky = 1
        def day():
            def hour():
                def minute():
                    return sky
            sky = 2
    """
    method = """
        def day(sky):
            class Station:
                def report(self):
                    return sky
    """
    class_before = """
        class look:
            sky = 1
        def day(sky):
            def look():
                return sky
    """
    cases = [
        (nested, "minute", "sky", "enclosing"),
        (method, "report", "sky", "enclosing"),
        (class_before, "look", "sky", "enclosing"),
    ]
    check(
        kata,
        subtests,
        "A name that a function around binds is a variable of that function.",
        cases,
        ask="Is a function around only the next one, and does the order of the lines matter?",
    )


def test_a_declaration_decides(kata, subtests):
    counter = """
        def counter():
            count = 0
            def tick():
                nonlocal count
                count += 1
    """
    both = """
        def day():
            sky = 1
            def storm():
                global sky
                sky = 2
                def look():
                    return sky
    """
    cases = [
        (counter, "tick", "count", "enclosing"),
        (both, "storm", "sky", "global"),
        (both, "look", "sky", "global"),
        ("def look():\n    global sky\n    return sky", "look", "sky", "global"),
    ]
    check(
        kata,
        subtests,
        "`global` and `nonlocal` say whose variable it is, whatever is assigned.",
        cases,
        ask="What does an assignment bind in a function that has declared the name?",
    )


def test_a_class_body_is_not_around_its_methods(kata, subtests):
    station = "class Station:\n    sky = 1\n    def report(self):\n        return sky"
    cases = [
        (station, "report", "sky", "unresolved"),
        (f"sky = 0\n{station}", "report", "sky", "global"),
        (station.replace("sky", "max"), "report", "max", "builtin"),
        (f"def day(sky):\n{textwrap.indent(station, '    ')}", "report", "sky", "enclosing"),
    ]
    check(
        kata,
        subtests,
        "A method does not see the names that the body of its class binds.",
        cases,
        ask="Which kinds of block does the search for a name pass through?",
    )


def test_the_rest_is_global_or_built_in_or_nothing(kata, subtests):
    reads = "def look():\n    return len(sky)"
    cases = [
        (f"{reads}\nsky = 3", "look", "sky", "global"),
        (f"import drops as sky\n{reads}", "look", "sky", "global"),
        (reads, "look", "len", "builtin"),
        (f"len = 3\n{reads}", "look", "len", "global"),
        (reads, "look", "sky", "unresolved"),
        (f"print(sky)\n{reads}", "look", "sky", "unresolved"),
        (f"{reads}\ndef dawn():\n    global sky\n    sky = 1", "look", "sky", "global"),
        (f"{reads}\ndef dawn():\n    global sky\n    import sky", "look", "sky", "global"),
        (f"{reads}\ndef dawn():\n    global sky\n    return sky", "look", "sky", "unresolved"),
        (f"{reads}\ndef dawn():\n    sky = 1", "look", "sky", "unresolved"),
    ]
    check(
        kata,
        subtests,
        "What no function binds belongs to the module, if it binds it, or is built in.",
        cases,
        ask="Which lines bind a name in the namespace of the module?",
    )


def test_an_attribute_of_a_module_is_not_always_in_its_namespace(kata, subtests):
    cases = [
        (f"def look():\n    return {name}", "look", name, "unresolved")
        for name in ("__dict__", "__class__")
    ]
    check(
        kata,
        subtests,
        "The module `builtins` has attributes that are no built-in names.",
        cases,
        ask="How do you get the namespace of a module, without what its class adds?",
    )


def test_the_source_is_not_run(kata):
    source = "1 / 0\ndef look():\n    return len"
    try:
        seen = kata.classify(source, "look", "len")
    except ZeroDivisionError:
        seen = words("a ZeroDivisionError")

    assert seen == "builtin", tell(
        "The source was run. The compiler knows the answer without that.",
        called=f"classify({source!r}, 'look', 'len')",
        got=seen,
        expected="builtin",
        ask="Which module shows the tables that the compiler makes?",
    )
