"""Where the client may go: which addresses, which URLs."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from flows.fetching.errors import FetchFinal, FetchReason

# Prefixes that carry an IPv4 address inside a global-looking IPv6 one: NAT64, 6to4, Teredo.
_TUNNELS = tuple(ipaddress.ip_network(net) for net in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32"))


class PrivateAddressError(OSError):
    """A name resolved to an address inside somebody's network. One text for all addresses, because the connector
    keeps an error's type only when every address of a name failed with the same words."""

    def __init__(self) -> None:
        super().__init__("not a public address")


def is_public(address: str) -> bool:
    """True when ``address`` (an IP literal, zone index allowed) belongs to the public internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return is_public(str(ip.ipv4_mapped))
        if any(ip in net for net in _TUNNELS):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def public_socket(addr_info: tuple[Any, ...]) -> socket.socket:
    """Socket factory for aiohttp that opens sockets to public addresses only.

    It sees the address after resolution, hence neither names, nor odd spellings of an address, nor a resolver that
    changes its mind between check and use get around it.
    """
    family, kind, protocol, _, sockaddr = addr_info
    if not is_public(str(sockaddr[0])):
        raise PrivateAddressError
    return socket.socket(family=family, type=kind, proto=protocol)


def authority(url: str) -> str:
    """``host:port`` of ``url``, lower case, with the scheme's port where none is given."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def is_allowed(url: str, allow_hosts: Sequence[str]) -> bool:
    """True when the config names the host of ``url`` (``host`` for every port, or ``host:port``)."""
    place = authority(url)
    host = place.rpartition(":")[0]
    return any(entry.lower() in (place, host, host.strip("[]")) for entry in allow_hosts)


def checked_url(url: str, *, redirect: bool = False) -> str:
    """``url`` in a form that can be sent. FetchFinal when it is no http(s) address or carries a password."""
    reason = FetchReason.BAD_REDIRECT if redirect else FetchReason.BAD_URL
    try:
        safe = safe_url_string(url.strip())
        parts = urlsplit(safe)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise FetchFinal(reason, url, f"not an address ({error})") from error
    if parts.scheme not in ("http", "https"):
        raise FetchFinal(reason, url, f"only http and https are fetched, not {parts.scheme or 'a bare path'}")
    if not host:
        raise FetchFinal(reason, url, "address without a host")
    if parts.username is not None or parts.password is not None:
        raise FetchFinal(reason, url.replace(parts.netloc, host), "addresses with a user name or password are refused")
    return parts._replace(path=parts.path or "/", fragment="").geturl()
