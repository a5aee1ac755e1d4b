"""Sheets of their own: one page each, taken from the plan and pinned to the wall."""
