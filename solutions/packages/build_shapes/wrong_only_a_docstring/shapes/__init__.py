"""Believes that a package has the names of its submodules by itself.

Caught by: test_the_package_offers_both_classes
"""
