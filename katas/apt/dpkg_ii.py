"""List what `dpkg -l` calls installed.

A print shop runs on Debian, and wants to know what is installed on its machines. Someone has
saved what `dpkg -l` prints, and `installed(dpkg_l)` returns the set of names that a

    dpkg -l | grep '^ii'

would show in the second column. Each line begins with letters for a state: what is wanted of
the package, then what is there of it. Only in lines that begin with `ii` are both "installed":

    ii  ink-tools       1.2-1  all    mixes inks         # "ink-tools" is in the set
    rc  paperd          0.9    amd64  counts the sheets  # removed, but its settings are there
    iU  gloss           1.0    amd64  shiny inks         # unpacked, but not set up
    ii  libpress:amd64  4.0    amd64  drives presses     # the name is "libpress:amd64"

The lines of explanation above the list may be there or not: whoever saved it may have used `grep`
too. What you get is a text: nothing has to be run, and there need be no dpkg on this machine.
"""


def installed(dpkg_l: str) -> set[str]:
    raise NotImplementedError("dpkg_ii is still yours to write")
