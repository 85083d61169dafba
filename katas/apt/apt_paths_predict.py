"""Predict where apt keeps things.

Seven questions about a Debian machine whose settings nobody has changed. Answer each with one of
`PATHS`, in place of the dots; with a slash at its end or without one:

    "Where are the settings of apt?": "/etc/apt",

No path answers two questions, and some answer none. What may help is how such systems divide
their folders: `/etc` is for settings, `/var/lib` for what a program has to remember, `/var/cache`
for what it can do without for a while, `/usr` for programs and libraries. Work it out before you
look at a machine, if you have one. The questions and the paths stay as they are.
"""

from types import EllipsisType

PATHS = (
    "/etc/apt/sources.list",
    "/etc/apt/sources.list.d",
    "/usr/lib/python3/dist-packages",
    "/usr/local/lib/python3.11/dist-packages",
    "/usr/share/python-apt",
    "/var/cache/apt/archives",
    "/var/cache/apt/pkgcache.bin",
    "/var/lib/apt/extended_states",
    "/var/lib/apt/lists",
    "/var/lib/dpkg/info",
    "/var/lib/dpkg/status",
    "/var/log/apt/history.log",
)

ANSWERS: dict[str, str | EllipsisType] = {
    "Which file of dpkg's tells `apt.Cache()` what is installed?": ...,
    "Into which folder does `cache.update()` write what the mirrors offer?": ...,
    "In which folder are the .deb files that apt has downloaded?": ...,
    "Which folder holds further files that name mirrors?": ...,
    "Which file can apt make again from the others?": ...,
    "Which file lists what is here only because others need it?": ...,
    "In which folder does `import apt` find the module?": ...,
}
