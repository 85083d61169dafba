"""Believes that only Windows has `win` in its name.

Caught by: test_macos_is_not_windows
"""


def family(platform):
    if platform.startswith("linux"):
        return "linux"
    if "win" in platform:
        return "windows"
    if platform == "darwin":
        return "macos"
    return "wasm" if platform in ("emscripten", "wasi") else "other"
