"""Why a cue, or a quotation, is no statement."""

from __future__ import annotations

from enum import StrEnum


class NoStatement(StrEnum):
    """Each reason with the words that ``explain`` shows for it."""

    NOUN = "a noun here, no verb of saying"
    QUOTED = "stands inside a quotation: its words belong to whoever is quoted"
    TRANSCRIPT = "in a transcript the labels say who speaks"
    ANOTHER_USE = "not a reporting use of the word"
    NEGATED = "negated: tells what was not said"
    WITHHELD = "tells of silence: declined, refused or failed to say"
    MODAL = "modal: tells what may or will be said"
    INFINITIVE = "an infinitive: tells of an aim, not of something said"
    PASSIVE = "passive without the one who said it"
    NO_SPEAKER = "nobody who can speak stands beside it"
    CANNOT_SPEAK = "its subject cannot be the speaker of this verb in this form"
    NO_CLAIM = "no claim stands before or behind it"
    INSIDE = "part of another statement of its sentence"
    NO_SOURCE = "names no source that can speak"


class NoSpeech(StrEnum):
    """Why words in quotation marks are no speech."""

    TERM = "scare quotes, a name or a term: not the speaker's own words"
    SHORT = "too short to be a statement without an attribution"
    UNATTRIBUTED = "nobody is told to have said it"
