"""Strateg: a social media plan that begins with the question why."""

__version__ = "0.1.0"
