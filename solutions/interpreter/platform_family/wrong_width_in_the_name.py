"""Believes that `win32` means a width, and that a Windows of today is `win64`.

Caught by: test_windows_is_win32_at_any_width
"""


def family(platform):
    if platform.startswith("linux"):
        return "linux"
    if platform == "win64":
        return "windows"
    if platform == "darwin":
        return "macos"
    return "wasm" if platform in ("emscripten", "wasi") else "other"
