"""Tests for `rebuild`: a function is code, globals, defaults and cells, put together."""

from dojo import tell, words


def greeter(greeting, mark):
    def greet(name, title="Dr ", *, loud=False):
        text = greeting + title + name + mark
        return text.upper() if loud else text

    def set_mark(new):
        nonlocal mark
        mark = new

    return greet, set_mark


def test_the_new_function_has_the_new_values(kata):
    greet, _ = greeter("Hello, ", ".")
    seen = kata.rebuild(greet, mark="!", greeting="Welcome, ")("Lovelace")

    assert seen != "!Dr LovelaceWelcome, ", tell(
        "The values went into the cells in the order in which they were named.",
        called="rebuild(greet, mark='!', greeting='Welcome, ')('Lovelace')",
        got=seen,
        expected="Welcome, Dr Lovelace!",
        ask="In which order does a function want its cells? See `co_freevars`.",
    )
    assert seen == "Welcome, Dr Lovelace!", tell(
        "Each named variable should have its new value in the new function.",
        called="rebuild(greet, mark='!', greeting='Welcome, ')('Lovelace')",
        got=seen,
        expected="Welcome, Dr Lovelace!",
    )


def test_the_old_function_is_as_it_was(kata):
    greet, _ = greeter("Hello, ", ".")
    kata.rebuild(greet, greeting="Welcome, ")
    seen = greet("Lovelace")

    assert seen == "Hello, Dr Lovelace.", tell(
        "The function that was rebuilt has changed.",
        called="rebuild(greet, greeting='Welcome, '); greet('Lovelace')",
        got=seen,
        expected="Hello, Dr Lovelace.",
        ask="Did you write into a cell that the old function uses?",
    )


def test_other_variables_stay_shared(kata):
    greet, set_mark = greeter("Hello, ", ".")
    welcome = kata.rebuild(greet, greeting="Welcome, ")
    set_mark("?")
    seen = welcome("Lovelace")

    assert seen == "Welcome, Dr Lovelace?", tell(
        "A variable that was not named should stay the same variable, not become a copy.",
        called="welcome = rebuild(greet, greeting='Welcome, '); set_mark('?'); welcome('Lovelace')",
        got=seen,
        expected="Welcome, Dr Lovelace?",
        ask="Which cells can the new function take over as they are?",
    )


def test_name_and_defaults_come_along(kata):
    def shout(name, title="Dr ", *, loud=True):
        text = prefix + title + name
        return text.upper() if loud else text

    prefix = "Hello, "
    again = kata.rebuild(shout, prefix="Welcome, ")
    seen = (again.__name__, again("Lovelace"))

    assert seen == ("shout", "WELCOME, DR LOVELACE"), tell(
        "Name, defaults and keyword defaults should come along.",
        called="again = rebuild(shout, prefix='Welcome, '), where shout has title='Dr ' and "
        "loud=True; (again.__name__, again('Lovelace'))",
        got=seen,
        expected=("shout", "WELCOME, DR LOVELACE"),
    )


def test_an_unknown_name_is_refused(kata, subtests):
    greet, _ = greeter("Hello, ", ".")
    for function, name in ((greet, "greting"), (greet, "title"), (greeter, "mark")):
        with subtests.test(f"{function.__name__}, {name}"):
            try:
                kata.rebuild(function, **{name: "x"})
            except NameError:
                seen = NameError
            else:
                seen = words("no exception")
            assert seen is NameError, tell(
                "A name that is no free variable cannot be given a value.",
                called=f"rebuild({function.__name__}, {name}='x')",
                got=seen,
                expected=words("a NameError"),
            )


def test_a_function_without_a_closure_can_be_rebuilt(kata):
    seen = kata.rebuild(greeter)("Hello, ", ".")[0]("Lovelace")

    assert seen == "Hello, Dr Lovelace.", tell(
        "A function without free variables has no cells, and can be rebuilt all the same.",
        called="rebuild(greeter)('Hello, ', '.')[0]('Lovelace')",
        got=seen,
        expected="Hello, Dr Lovelace.",
        ask="What does `greeter.__closure__` give?",
    )
