"""Plan to blocks: one file for each document that can be printed."""
