"""What follows from a plan: pure functions of the plan, of what is known, and of today."""
