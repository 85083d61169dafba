"""Settings of a photo program, found out when this module runs."""

import os

QUALITY = int(os.environ.get("PHOTO_QUALITY", "80"))
