"""Tests for `platform_family`: `sys.platform` is a name, perhaps with a version behind it."""

from dojo import tell

SEE = "https://docs.python.org/3/library/sys.html#sys.platform"


def test_linux_may_carry_a_version(kata, subtests):
    for platform in ("linux", "linux2", "linux3"):
        with subtests.test(platform):
            seen = kata.family(platform)
            assert seen == "linux", tell(
                "Linux is Linux, with a version behind its name and without.",
                called=f"family({platform!r})",
                got=seen,
                expected="linux",
                ask="Which part of the text is always the same?",
                see=SEE,
            )


def test_windows_is_win32_at_any_width(kata):
    seen = kata.family("win32")

    assert seen == "windows", tell(
        "Windows is not recognised by the name that Python gives it.",
        called="family('win32')",
        got=seen,
        expected="windows",
        ask="What is `sys.platform` on a Windows with 64 bits?",
        see=SEE,
    )


def test_macos_is_not_windows(kata):
    seen = kata.family("darwin")

    assert seen != "windows", tell(
        "macOS is taken for Windows.",
        called="family('darwin')",
        got=seen,
        expected="macos",
        ask="What is `'win' in 'darwin'`? Where in the text should you look?",
    )
    assert seen == "macos", tell(
        "macOS is not recognised by the name that Python gives it.",
        called="family('darwin')",
        got=seen,
        expected="macos",
        see=SEE,
    )


def test_webassembly_has_two_names(kata, subtests):
    for platform in ("emscripten", "wasi"):
        with subtests.test(platform):
            seen = kata.family(platform)
            assert seen == "wasm", tell(
                "A Python in WebAssembly is not recognised.",
                called=f"family({platform!r})",
                got=seen,
                expected="wasm",
                see=SEE,
            )


def test_all_else_is_other(kata, subtests):
    for platform in ("cygwin", "freebsd14", "aix", "android", "ios", "gnu"):
        with subtests.test(platform):
            seen = kata.family(platform)
            assert seen == "other", tell(
                "This system is in none of the first four families, so it is `other`.",
                called=f"family({platform!r})",
                got=seen,
                expected="other",
                ask="Does the task name this system? Does your test look at the beginning of the "
                "text, or anywhere? And what does it do with a name that it does not know?",
            )
