from .stations import Reading
