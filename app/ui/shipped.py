"""The examples as the window offers them; read before any plan is known."""

from app.language import N_

EXAMPLES = {
    "bakery": N_("A bakery, Thessaloniki"),
    "law-firm": N_("A law firm, Kraków"),
    "machine-parts": N_("Machine parts, Karaganda"),
    "empty-handed": N_("A hairdresser, Kilkenny"),
}
"""The examples by the names of their files, in the order in which they are offered."""
