"""The content of the plan: one folder for each section, one file for each page."""
