"""What the program knows: networks, purposes, measures, rules and formats. It knows no plan."""
