"""Believes that an empty dict and None say the same.

Caught by: test_where_nothing_is_annotated_the_dict_is_empty
"""


def own_annotations(obj):
    return dict(obj.__annotations__) or None
