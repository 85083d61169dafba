"""Believes that an import looks in the folder of the file first, as it did in Python 2.

Caught by: test_it_is_imported_with_the_folder_above_on_the_path
"""

from core import Circle, Square

__all__ = ["Circle", "Square"]
