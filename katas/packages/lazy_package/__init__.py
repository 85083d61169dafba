"""Load a part of a package only when somebody asks for it.

A drawing program has a class `Renderer` in `render.py` and a class `Exporter` in `export.py`.
Both files take long to load, and most runs need neither. The lines below load both at once.
Make the package lazy, so that if it were called `drawing`

    import drawing                 # loads neither file
    dir(drawing)                   # names both classes, and still loads neither
    drawing.Renderer               # loads render.py, and is the class that is in it
    from drawing import Exporter   # loads export.py
    from drawing import *          # binds the two classes and nothing else

A name that the package does not have raises AttributeError, as it does in every module. The
package works under whatever name it is imported. The other two files are right as they are.
"""

from .export import Exporter
from .render import Renderer

__all__ = ["Exporter", "Renderer"]
