"""Actions: who did what about export controls or alliances.

    act verb (vocabulary) ──► how it stands (clauses) ──► its object: a control, a flow, a pact ──► its actor (actors) ──► Statement

An act needs a finite verb or a participle of something done; plans, conditions, negations and questions are left out.
"""

from extract.actions.find import find_actions

__all__ = ["find_actions"]
