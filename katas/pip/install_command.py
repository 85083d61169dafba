"""Build the command that installs packages.

The museum has a program that shows such a command, and runs it when you agree.
`install_command(tool, packages)` returns it as a list of arguments, for `subprocess.run`:

    install_command("pip", ["tickets>=2"], python="/opt/guide/bin/python3")
    # ["/opt/guide/bin/python3", "-m", "pip", "install", "tickets>=2"]
    install_command("apt", ("yaml",), root=False)
    # ["sudo", "apt-get", "install", "--yes", "python3-yaml"]

- pip is always that of a Python: of `python`, or else of the one that runs when you are called.
- `no_cache` is for pip, and adds its option `--no-cache-dir`.
- Debian's packages for Python have the prefix `python3-`. It is added to a name that does not
  begin with it.
- apt-get needs the rights of root. If you are not root, `sudo` gives them; pip is run without.
- Each package is one argument, as it is: pip also takes `"tickets >= 2"`, which has spaces.
  The sequence that you are given is not changed.
- What begins with `-` is an option to either tool, and apt-get removes what ends with `-`. Raise
  ValueError in these cases, for no packages at all, and for any other tool.
"""

from collections.abc import Sequence


def install_command(
    tool: str,
    packages: Sequence[str],
    *,
    python: str | None = None,
    no_cache: bool = False,
    root: bool = True,
) -> list[str]:
    raise NotImplementedError("install_command is still yours to write")
