"""Believes that a module found by another path and name is the same module.

Caught by: test_the_classes_stay_in_core
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from core import Circle, Square

__all__ = ["Circle", "Square"]
