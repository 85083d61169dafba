"""A paragraph has the form of the head of a mail, whose names ignore case."""

import email
import re


def parse_list(text):
    sources = set()
    for line in re.sub("#.*", "", text).splitlines():
        words = re.findall(r"(?:\[[^\]]*\]|[^\s\[])+", line)
        if len(words) > 1 and words[1].startswith("["):
            del words[1]
        if words:
            sources.add((words[0], words[1], words[2], tuple(words[3:])))
    return sources


def parse_sources(text):
    sources = set()
    for paragraph in re.split(r"\n\n+", re.sub("(?m)^#.*\n?", "", text).strip("\n")):
        mail = email.message_from_string(paragraph)
        if (mail["Enabled"] or "yes").strip() == "no":
            continue
        for kind in (mail["Types"] or "").split():
            for uri in mail["URIs"].split():
                for suite in mail["Suites"].split():
                    sources.add((kind, uri, suite, tuple((mail["Components"] or "").split())))
    return sources
