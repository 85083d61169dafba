"""Believes that a wheel ends with its tag.

Caught by: test_a_name_may_stand_for_several_tags
"""


def choose_file(files, tags):
    for tag in tags:
        fitting = [file for file in files if file.endswith(f"-{tag}.whl")]
        if fitting:
            return max(fitting)
    return next((file for file in files if file.endswith(".tar.gz")), None)
