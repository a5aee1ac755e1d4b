"""The three firms of the method, reckoned, and changed where an experiment wants it."""

from dataclasses import replace
from datetime import date
from functools import cache

from app.advice.advise import advise
from app.examples import example
from app.knowledge import catalogue

TODAY = date(2026, 11, 22)
FIRMS = {"law": "law-firm", "bakery": "bakery", "parts": "machine-parts"}


@cache
def known():
    return catalogue.read()


@cache
def firm(name):
    """Return the reckoning of a firm: law, bakery or parts."""
    return advise(example(FIRMS[name]), known(), TODAY)


def case(name, situation=None, parameters=None):
    """Return the case of a firm with some of its numbers or constants changed."""
    before = firm(name).case
    return replace(
        before,
        situation=replace(before.situation, **situation or {}),
        parameters=replace(before.parameters, **parameters or {}),
    )


def minutes(name, factor):
    """Return the case of a firm where every post and every talk takes longer or less long."""
    before = firm(name).case

    def longer(network):
        load = replace(
            network.load,
            minutes_per_post=network.load.minutes_per_post * factor,
            converse_minutes_per_day=network.load.converse_minutes_per_day * factor,
        )
        return replace(network, load=load)

    networks = {id_: longer(n) for id_, n in before.knowledge.networks.items()}
    return replace(before, knowledge=replace(before.knowledge, networks=networks))
