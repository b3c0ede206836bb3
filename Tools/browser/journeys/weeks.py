"""Weeks of a test, lived without a screen where it is not what a journey looks at."""
import re

from ..client import Client
from ..server import Server
from .diary import FURTHER, pain
from .every_page import check
from .steps import ANSWERS, expect


def with_plan(program, look, **where):
    """A server, somebody at a browser who has a plan, and the same without a screen."""
    server = Server(program, **where)
    person = look.person(server)
    person.go(server.link)
    client = Client.of(person)
    check(client, ANSWERS)
    client.get("/plan")
    client.send("/plan", {})
    return server, person, client


def testing(program, look, blinding="open", design="1", **where):
    """The same on the first day of a test; `design` is its place in the list."""
    server, person, client = with_plan(program, look, **where)
    client.get("/try/designs")
    client.send("/try/begin", {"design": design})
    client.send("/try/begin", {"blinding": blinding})
    client.send("/try/begin", {})
    expect(client.page.address == "/try/started", f"no test began: {client.page.heading}")
    return server, person, client


def live(client, days):
    """Writes what the page of today asks for, day after day; the pain of somebody whom magnesium helps."""
    for day in range(days):
        said = card(client.get("/today"))
        client.send("/today", {"pain": str(pain(said, day))})
        asked = [link.split("#group-")[1] for link in client.get("/today").parts.links if "#group-" in link]
        if asked:
            client.get("/today/more")
            client.send("/today/more", {name: text for group in asked for name, text in FURTHER[group].items()})
        client.server.forward(days=1)


def card(page):
    """What the page of today says is to be taken."""
    found = re.search(r"class=\"?instruction\"?>(.*?)</p>", page.text, re.S)
    return found.group(1).strip() if found else ""
