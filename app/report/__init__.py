"""The paper: a plan is told in blocks, and blocks become a PDF."""
