"""Believes that the package will always have the name it has here.

Caught by: test_the_tree_may_have_any_name
"""
