"""Actions: who did what about export controls or alliances.

    act verb ──► how it stands ──► its object ──► its actor ──► its clause ──► Statement
    vocabulary   clauses           find           actors        clauses

An act needs a finite verb or a participle of something done; plans, conditions, negations and questions are left out.
"""

from extract.actions.find import find_actions

__all__ = ["find_actions"]
