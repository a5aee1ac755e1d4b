"""Reading, saving and upgrading plan files, and what protects a plan meanwhile."""
