"""Tell the family of a system.

You write a program that surveys the computers of a school. Each of them reports the value of
its `sys.platform`, and `family(platform)` sorts it into one of five families:

    linux    Linux
    windows  Windows
    macos    macOS
    wasm     a browser or another WebAssembly host: Emscripten or WASI
    other    whatever else there is; Cygwin, Android and iOS are here too

    family("sunos5")  # "other"

The name of a system may be followed by a version, and then still counts: Python 2 reported
`linux2`. The documentation of `sys.platform` lists the values to expect.
"""


def family(platform: str) -> str:
    raise NotImplementedError("family is still yours to write")
