"""Figures: every quantity with a meaning in the subject, from numeral to labelled fact.

    numbers ──► grammar (currency, unit, per, count) ──► ranges ──► modifiers ──► context ──► Figure
    phrases ──►        └ nouns: labels refused

Dates, clock times, ages, ordinals and numbers inside names are refused on the way.
"""

from extract.figures.find import find_figures

__all__ = ["find_figures"]
