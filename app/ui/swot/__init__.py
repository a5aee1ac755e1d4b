"""The board of the SWOT: four lists on one screen, and the three items that count most."""
