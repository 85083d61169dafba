"""Count what is installed, in three ways.

`dpkg` writes down in the file `/var/lib/dpkg/status` what it knows, one paragraph for each package:

    Package: ink-tools
    Status: install ok installed
    Version: 1.2-1
    Description: mixes inks
     A line that begins with a space goes on with the field above it.

The words of `Status` say what is wanted of the package, whether it must be installed once more
(`reinstreq`, else `ok`), and what is there. `count_states(text)` returns three counts:

    count_states(text)  # {"ii": 1, "installed": 1, "apt": 1}

- "ii" counts as `dpkg -l | grep -c '^ii'` does: wanted is `install`, and there is `installed`.
- "installed" counts what is there as `installed`, whatever is wanted: `hold`, `deinstall`, `purge`.
- "apt" counts as python-apt does: there is a version of it, even if work on it is not finished.
  So it counts `unpacked`, `half-configured`, `half-installed`, `triggers-awaited` and
  `triggers-pending` as well. It leaves out `config-files` and `not-installed`.

Paragraphs are divided by empty lines. A package for two architectures has two paragraphs.
"""


def count_states(status_text: str) -> dict[str, int]:
    raise NotImplementedError("apt_status is still yours to write")
