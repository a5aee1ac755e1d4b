"""The only door to reportlab, which is told here to trust nobody before it is let in."""

import os
import sys
from types import ModuleType

for _name in [name for name in os.environ if name.startswith("RL_")]:
    del os.environ[_name]
# reportlab runs such a file of the current or the home folder; an empty one stands in its place.
sys.modules["reportlab_settings"] = ModuleType("reportlab_settings")

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFError
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

__all__ = ["Canvas", "PDFError", "TTFont", "registerFont"]

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.toColorCanUse = None
rl_config.useA85 = 0
rl_config.canvas_basefontname = "NotoSans-Regular"
