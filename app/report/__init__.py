"""The paper: a plan is told in blocks, and blocks become a PDF.

Nothing from outside may steer reportlab: what it would read when it is imported is put out of
the way here, before any module of this package can import it.
"""

import os
import sys
from types import ModuleType

for _name in [name for name in os.environ if name.startswith("RL_")]:
    del os.environ[_name]
# reportlab runs such a file in the current or the home folder: an empty one stands in its place.
sys.modules["reportlab_settings"] = ModuleType("reportlab_settings")
