"""Believes that `sys.platform` says macos, and that WebAssembly says wasm.

Caught by: test_webassembly_has_two_names
"""


def family(platform):
    for name in ("linux", "windows", "macos", "wasm"):
        if platform.startswith(name[:3]):
            return name
    return "other"
