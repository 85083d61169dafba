"""Say which modules of a notebook are old after an installation.

In a notebook of the observatory somebody upgrades a library and goes on with the old one: what
is loaded stays loaded until the session is restarted. `restart_needed` names those modules:

    top_level = {"astro-plot": ["plotting"], "numtools": ["numtools"]}
    output = "Collecting astro-plot\\nSuccessfully installed Astro.Plot-2.1\\n"
    restart_needed(output, {"sys", "plotting.axes"}, top_level)  # ["plotting"]

- `pip_output` is what pip has printed. One line of it may say `Successfully installed`, and then
  NAME-VERSION for each distribution. A name may have a `-` in it; a version has none. Terminals
  put colours around the line: escape sequences, as "\\x1b[32m" before it and "\\x1b[0m" after it,
  begin with the character "\\x1b".
- `loaded` are names of loaded modules, `top_level` the modules that come with a distribution. Its
  keys are canonical: in small letters, every run of `-`, `_` and `.` replaced by one `-`. pip
  may print another spelling. A distribution that is no key comes with no module.
- The answer: the installed top-level modules of which any part is loaded, sorted, each once.
"""

from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    raise NotImplementedError("restart_needed is still yours to write")
