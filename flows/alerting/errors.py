"""How sending a mail can go wrong, by what it means for the mail and for the others of its channel."""

from __future__ import annotations

from extract.errors import FinalError, TransientError


class DeliveryRefusedError(TransientError):
    """Refused for now (SMTP 4xx): this mail is tried again later; others may go through."""


class RecipientRefusedError(FinalError):
    """Refused for good (SMTP 5xx): trying this mail again changes nothing."""


class ChannelDownError(TransientError):
    """The channel itself cannot be reached or does not answer: no mail goes through it for now."""


class ChannelMisconfiguredError(FinalError):
    """The channel turns every mail away until a setting is changed (login, encryption, a missing variable).

    The mail itself is not at fault, so its delivery is kept and tried again.
    """


class DeliveryAmbiguousError(TransientError):
    """The channel took the text and then fell silent: it may have been delivered or not."""
