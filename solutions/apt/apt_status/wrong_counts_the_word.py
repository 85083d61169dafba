"""Believes that the word installed in the text is a package.

Caught by: test_what_was_removed_counts_nowhere
"""


def count_states(status_text):
    return {
        "ii": status_text.count("install ok installed"),
        "installed": status_text.count("installed"),
        "apt": status_text.count("installed") + status_text.count("unpacked"),
    }
