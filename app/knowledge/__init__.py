"""What the program knows: networks and, later, measures and evidence. It knows no plan."""
