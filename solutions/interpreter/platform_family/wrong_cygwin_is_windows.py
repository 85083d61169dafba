"""Believes that Cygwin is Windows.

Caught by: test_all_else_is_other
"""


def family(platform):
    if platform.startswith("linux"):
        return "linux"
    if platform in ("win32", "cygwin"):
        return "windows"
    if platform == "darwin":
        return "macos"
    return "wasm" if platform in ("emscripten", "wasi") else "other"
