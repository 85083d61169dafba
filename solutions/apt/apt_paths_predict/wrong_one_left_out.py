"""Believes that a question that one cannot answer may stay open.

Caught by: test_each_question_has_an_answer
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
    "Which file of dpkg's tells `apt.Cache()` what is installed?": "/var/lib/dpkg/status",
    "Into which folder does `cache.update()` write what the mirrors offer?": "/var/lib/apt/lists",
    "In which folder are the .deb files that apt has downloaded?": "/var/cache/apt/archives",
    "Which folder holds further files that name mirrors?": "/etc/apt/sources.list.d",
    "Which file can apt make again from the others?": ...,
    "Which file lists what is here only because others need it?": "/var/lib/apt/extended_states",
    "In which folder does `import apt` find the module?": "/usr/lib/python3/dist-packages",
}
