"""A meeting: one question in large type, a clock, and thoughts that are parked."""
