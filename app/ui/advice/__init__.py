"""What follows from a plan, in the window: where, what to look at again, and the verdict."""
