"""A paragraph has the form of the head of a mail."""

import email
import re
from collections import Counter

UNFINISHED = {
    "unpacked",
    "half-configured",
    "half-installed",
    "triggers-awaited",
    "triggers-pending",
}


def count_states(status_text):
    counts = Counter(ii=0, installed=0, apt=0)
    for paragraph in re.split(r"\n{2,}", status_text.strip("\n")):
        wanted, _, there = (email.message_from_string(paragraph)["Status"] or "? ? ?").split()
        counts["ii"] += (wanted, there) == ("install", "installed")
        counts["installed"] += there == "installed"
        counts["apt"] += there in UNFINISHED or there == "installed"
    return dict(counts)
