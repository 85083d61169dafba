"""Believes that every paragraph is a package that apt has.

Caught by: test_empty_lines_are_no_packages
"""


def count_states(status_text):
    paragraphs = status_text.split("\n\n")
    states = [
        line.split()[1:]
        for paragraph in paragraphs
        for line in paragraph.splitlines()
        if line.startswith("Status: ")
    ]
    gone = [words for words in states if words[2] in ("config-files", "not-installed")]
    return {
        "ii": sum(words[0] == "install" and words[2] == "installed" for words in states),
        "installed": sum(words[2] == "installed" for words in states),
        "apt": len(paragraphs) - len(gone),
    }
