"""The client against a server that fails in every way that servers fail."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from flows.fetching.client import Client
from flows.fetching.errors import FetchFinal, FetchReason, FetchTransient
from flows.fetching.response import Response


def test_a_page_comes_with_its_headers_and_the_time_of_the_clock(site: Any, bench: Any, time: Any) -> None:
    """A response holds what the server sent, and the injected clock's time."""
    url = site.page("/a", "ore", Content_Type="text/html; charset=utf-8", ETag='"v1"')
    got = bench.get(url)
    assert (got.status, got.body, got.final_url, got.redirects) == (200, b"ore", url, ())
    assert (got.content_type, got.etag, got.fetched_at) == ("text/html; charset=utf-8", '"v1"', time.clock())


def test_the_user_agent_is_the_configured_one(site: Any, bench: Any) -> None:
    """The client says who it is, on robots.txt as on pages."""
    bench.get(site.page("/a", "ore"), settings={"user_agent": "orewatch/9 (desk@example.org)"})
    assert {seen.headers["user-agent"] for seen in site.seen} == {"orewatch/9 (desk@example.org)"}


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (404, FetchReason.NOT_FOUND),
        (410, FetchReason.GONE),
        (403, FetchReason.FORBIDDEN),
        (401, FetchReason.UNAUTHORIZED),
        (451, FetchReason.LEGAL),
        (418, FetchReason.CLIENT_ERROR),
        (304, FetchReason.UNEXPECTED_STATUS),
    ],
)
def test_refusals_are_final_and_asked_for_once(site: Any, bench: Any, status: int, reason: FetchReason) -> None:
    """What will be the same tomorrow is not tried again, and says why."""
    url = site.page("/a", status=status)
    with pytest.raises(FetchFinal) as caught:
        bench.get(url)
    assert (caught.value.reason, caught.value.status, caught.value.url) == (reason, status, url)
    assert len(site.asked("/a")) == 1


@pytest.mark.parametrize("status", [500, 502, 503, 408])
def test_transient_failures_are_tried_again_with_growing_pauses(site: Any, bench: Any, time: Any, status: int) -> None:
    """``retries`` further attempts, each pause twice the last, then FetchTransient."""
    url = site.page("/a", status=status)
    with pytest.raises(FetchTransient):
        bench.get(url, settings={"retries": 3})
    assert len(site.asked("/a")) == 4
    assert time.slept == [1.0, 2.0, 4.0]


def test_a_failure_that_passes_costs_nothing(site: Any, bench: Any) -> None:
    """A page that comes at the second attempt is a page."""
    answers = iter([503, 200])

    async def stumble(_: web.Request) -> web.Response:
        return web.Response(status=next(answers), text="ore")

    assert bench.get(site.on("/a", stumble)).body == b"ore"


def test_nothing_listens(bench: Any, nobody: str) -> None:
    """A refused connection is transient and named so."""
    with pytest.raises(FetchTransient) as caught:
        bench.get(nobody + "/")
    assert caught.value.reason is FetchReason.REFUSED


def test_a_name_that_does_not_resolve(bench: Any) -> None:
    """An unknown host is transient: name servers fail too."""
    with pytest.raises(FetchTransient) as caught:
        bench.get("http://nosuchhost.invalid/", settings={"retries": 0})
    assert caught.value.reason is FetchReason.DNS


def test_a_body_that_stops_in_the_middle(site: Any, bench: Any) -> None:
    """Fewer bytes than announced are a truncated answer, never a page."""

    async def cut(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b"half an ar")
        assert request.transport is not None
        request.transport.close()
        return response

    with pytest.raises(FetchTransient) as caught:
        bench.get(site.on("/a", cut), settings={"retries": 1})
    assert caught.value.reason is FetchReason.TRUNCATED
    assert len(site.asked("/a")) == 2


def test_a_body_that_never_ends(site: Any, bench: Any) -> None:
    """``timeout_seconds`` bounds the whole answer, also when bytes keep trickling in."""

    async def trickle(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b".")
            await asyncio.sleep(0.05)

    with pytest.raises(FetchTransient) as caught:
        bench.get(site.on("/a", trickle), settings={"retries": 0, "timeout_seconds": 0.4})
    assert caught.value.reason is FetchReason.TIMEOUT


def test_a_page_of_fifty_megabytes_is_cut_off_early(site: Any, bench: Any) -> None:
    """An undeclared flood is stopped at the cap; the server is not read to the end."""
    sent = 0

    async def flood(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        response.enable_chunked_encoding()
        await response.prepare(request)
        for _ in range(800):
            await response.write(b"x" * 65_536)
            sent += 65_536
        return response

    with pytest.raises(FetchFinal) as caught:
        bench.get(site.on("/a", flood), settings={"max_bytes": 1_000_000})
    assert caught.value.reason is FetchReason.TOO_LARGE
    assert sent < 25_000_000


def test_an_announced_size_beyond_the_cap_is_not_read(site: Any, bench: Any) -> None:
    """Content-Length alone is enough to refuse."""
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.page("/a", b"x" * 2_000_000), settings={"max_bytes": 1_000_000})
    assert caught.value.reason is FetchReason.TOO_LARGE


def test_a_gzip_bomb_costs_no_more_than_the_cap(site: Any, bench: Any) -> None:
    """The cap counts decompressed bytes."""
    bomb = gzip.compress(b"\0" * 60_000_000)
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.page("/a", bomb, Content_Encoding="gzip"))
    assert caught.value.reason is FetchReason.TOO_LARGE


def test_compressed_pages_come_unpacked(site: Any, bench: Any) -> None:
    """A server that sends gzip whatever is asked is no problem."""
    url = site.page("/a", gzip.compress(b"ore and more"), Content_Encoding="gzip")
    assert bench.get(url).body == b"ore and more"


@pytest.mark.parametrize("coding", ["gzip", "compress"])
def test_a_body_that_is_not_compressed_as_it_says(site: Any, bench: Any, coding: str) -> None:
    """A false or unknown Content-Encoding is a final failure, not rubbish in the archive."""
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.page("/a", b"plain" * 100, Content_Encoding=coding))
    assert caught.value.reason is FetchReason.BAD_ENCODING


def test_redirects_are_followed_and_kept(site: Any, bench: Any) -> None:
    """Each hop is recorded with its status; a temporary one in the chain means that nothing moved for good."""
    site.page("/c", "ore")
    site.redirect("/b", "/c", 302)
    got = bench.get(site.redirect("/a", "/b", 301))
    assert got.redirects == ((301, site.url + "/b"), (302, site.url + "/c"))
    assert (got.final_url, got.permanent_url) == (site.url + "/c", None)


def test_permanent_redirects_give_a_new_address(site: Any, bench: Any) -> None:
    """301 and 308 all the way: the address has moved."""
    site.page("/c", "ore")
    site.redirect("/b", "/c", 308)
    assert bench.get(site.redirect("/a", "/b", 301)).permanent_url == site.url + "/c"


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/a", FetchReason.REDIRECT_LOOP),
        ("ftp://example.org/a", FetchReason.BAD_REDIRECT),
        ("file:///etc/hostname", FetchReason.BAD_REDIRECT),
        ("http://user:secret@127.0.0.1/", FetchReason.BAD_REDIRECT),
        ("http://[::1", FetchReason.BAD_REDIRECT),
        ("http://localhost:9/", FetchReason.PRIVATE_ADDRESS),
        ("http://169.254.169.254/latest/", FetchReason.PRIVATE_ADDRESS),
        ("http://[::ffff:10.0.0.1]/", FetchReason.PRIVATE_ADDRESS),
    ],
)
def test_redirects_that_lead_nowhere_good(site: Any, bench: Any, target: str, reason: FetchReason) -> None:
    """Circles, other schemes, passwords and private networks are refused at every hop."""
    site.redirect("/b", target)
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.redirect("/a", "/b"))
    assert caught.value.reason is reason
    assert "secret" not in str(caught.value)


def test_an_endless_chain_of_redirects(site: Any, bench: Any) -> None:
    """``max_redirects`` hops, then an end."""
    for n in range(9):
        site.redirect(f"/{n}", f"/{n + 1}")
    with pytest.raises(FetchFinal) as caught:
        bench.get(site.url + "/0", settings={"max_redirects": 3})
    assert caught.value.reason is FetchReason.TOO_MANY_REDIRECTS
    assert [s.path for s in site.seen if s.path != "/robots.txt"] == ["/0", "/1", "/2", "/3"]


def test_a_site_that_redirects_until_its_cookie_comes_back(site: Any, bench: Any) -> None:
    """Cookies live for one chain of redirects, and for no longer."""

    async def gate(request: web.Request) -> web.StreamResponse:
        if request.cookies.get("seen") == "1":
            return web.Response(text="ore")
        response = web.Response(status=302, headers={"Location": "/a"})
        response.set_cookie("seen", "1")
        return response

    url = site.on("/a", gate)

    async def twice(client: Client) -> list[Response]:
        return [await client.get(url), await client.get(url)]

    assert [got.body for got in bench.run(twice)] == [b"ore", b"ore"]
    assert ["cookie" in seen.headers for seen in site.asked("/a")] == [False, True, False, True]


@pytest.mark.parametrize(
    "url", ["ftp://example.org/", "http://", "/local", "http://u:p@example.org/", "http://x:99999/"]
)
def test_addresses_that_are_none(bench: Any, url: str) -> None:
    """Only http and https addresses without credentials are asked for."""
    with pytest.raises(FetchFinal) as caught:
        bench.get(url)
    assert caught.value.reason is FetchReason.BAD_URL


@pytest.mark.parametrize("url", ["http://localhost/", "http://0x7f.0.0.1/", "http://[::1]/"])
def test_private_addresses_need_permission(bench: Any, url: str) -> None:
    """Whatever a private address looks like, it is refused unless the config names its host."""
    with pytest.raises(FetchFinal) as caught:
        bench.get(url, settings={"allow_hosts": ()})
    assert caught.value.reason is FetchReason.PRIVATE_ADDRESS


def test_permission_holds_for_the_named_port_only(site: Any, make_site: Any, bench: Any) -> None:
    """``host:port`` in ``allow_hosts`` opens that port, not its neighbours."""
    other = make_site()
    assert bench.get(site.page("/a", "ore"), settings={"allow_hosts": (site.host,)}).status == 200
    with pytest.raises(FetchFinal) as caught:
        bench.get(other.page("/a", "ore"), settings={"allow_hosts": (site.host,)})
    assert caught.value.reason is FetchReason.PRIVATE_ADDRESS


def test_a_server_that_does_not_speak_tls(bench: Any, site: Any) -> None:
    """https at a plain port is a final failure, not a hang."""
    with pytest.raises(FetchFinal) as caught:
        bench.get(f"https://{site.host}/")
    assert caught.value.reason is FetchReason.TLS


def test_an_untrusted_certificate_is_refused(bench: Any, tmp_path: Path) -> None:
    """Certificates are verified: one that nobody signed is a final failure, and nothing is sent."""
    received: list[bytes] = []

    async def main() -> FetchReason:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            received.append(await reader.read(100))
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=self_signed(tmp_path))
        port = server.sockets[0].getsockname()[1]
        async with server, bench.client() as client:
            with pytest.raises(FetchFinal) as caught:
                await client.get(f"https://127.0.0.1:{port}/")
            return caught.value.reason

    assert asyncio.run(main()) is FetchReason.TLS
    assert not any(received)


def self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def test_validators_bring_not_modified(site: Any, bench: Any) -> None:
    """ETag and Last-Modified go back as they came; 304 is an answer without a body."""

    async def answer(request: web.Request) -> web.StreamResponse:
        if request.headers.get("If-None-Match") == 'W/"7"':
            return web.Response(status=304, headers={"ETag": 'W/"7"'})
        return web.Response(text="ore", headers={"ETag": 'W/"7"'})

    url = site.on("/a", answer)
    got = bench.get(url, etag='W/"7"', last_modified="Sat, 21 Nov 2026 08:00:00 GMT")
    assert (got.not_modified, got.body) == (True, b"")
    assert site.asked("/a")[0].headers["if-modified-since"] == "Sat, 21 Nov 2026 08:00:00 GMT"
    assert not bench.get(url, etag='"6"').not_modified


def test_identical_fetches_under_way_are_one(site: Any, bench: Any) -> None:
    """Ten callers who want one address cause one request, and all get its answer."""
    url = site.page("/a", "ore", delay=0.1)

    async def ten(client: Client) -> list[Response]:
        return list(await asyncio.gather(*(client.get(url) for _ in range(10))))

    assert [got.body for got in bench.run(ten)] == [b"ore"] * 10
    assert len(site.asked("/a")) == 1


def test_one_caller_who_leaves_takes_nothing_from_the_others(site: Any, bench: Any) -> None:
    """Cancelling one of several who wait for a fetch does not cancel the fetch."""
    url = site.page("/a", "ore", delay=0.2)

    async def leave(client: Client) -> bytes:
        first, second = (asyncio.create_task(client.get(url)) for _ in range(2))
        await asyncio.sleep(0.05)
        first.cancel()
        return (await second).body

    assert bench.run(leave) == b"ore"


def test_at_most_per_host_requests_at_one_host(site: Any, bench: Any) -> None:
    """The server never sees more than ``per_host`` requests at a time, and does see as many."""
    urls = [site.page(f"/{n}", "ore", delay=0.05) for n in range(8)]

    async def all_of_them(client: Client) -> None:
        await asyncio.gather(*(client.get(url) for url in urls))

    bench.run(all_of_them, per_host=2)
    assert site.peak == 2


def test_hosts_do_not_wait_for_each_other(make_site: Any, bench: Any) -> None:
    """The limit is a host's own: two hosts are asked at once even with one request for each."""
    sites = [make_site(), make_site()]
    urls = [s.page("/a", "ore", delay=0.3) for s in sites]

    async def both(client: Client) -> int:
        tasks = [asyncio.create_task(client.get(url)) for url in urls]
        await asyncio.sleep(0.15)
        at_once = sum(s.under_way for s in sites)
        await asyncio.gather(*tasks)
        return at_once

    assert bench.run(both, per_host=1, respect_robots=False) == 2


def test_unhttp_answers(bench: Any) -> None:
    """A server that speaks something else is a final failure."""

    async def main() -> FetchReason:
        async def gibberish(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readline()
            writer.write(b"220 mail.example ready\r\n\r\n")
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(gibberish, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, bench.client(respect_robots=False) as client:
            with pytest.raises(FetchFinal) as caught:
                await client.get(f"http://127.0.0.1:{port}/")
            return caught.value.reason

    assert asyncio.run(main()) is FetchReason.BAD_ANSWER
