"""Believes that the name of a system never carries a version.

Caught by: test_linux_may_carry_a_version
"""

FAMILIES = {
    "linux": "linux",
    "win32": "windows",
    "darwin": "macos",
    "emscripten": "wasm",
    "wasi": "wasm",
}


def family(platform):
    return FAMILIES.get(platform, "other")
