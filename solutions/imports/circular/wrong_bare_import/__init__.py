"""Believes that `import x` finds the module x of the same folder.

Caught by: test_each_module_finds_the_other
"""
