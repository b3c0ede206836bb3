"""Looks at every different page that is reached, beside the journeys."""
import concurrent.futures
import re
import threading

from . import axe, laws
from .devtools import Browser

BROWSERS = 2
# What varies in an address without making another kind of page.
IDENTITIES = re.compile(r"/(?:[0-9a-f]{8,}|[A-Za-z0-9_-]{22,})(?=/|$)")


def place(address):
    """The path of an address; ids in it are a star."""
    path = re.sub(r"^https?://[^/]+|[?#].*$", "", address)
    return IDENTITIES.sub("/*", path) or "/"


def skeleton(page):
    """What a page is made of, whatever its words: elements with their classes and names."""
    parts = re.findall(r"<([a-z0-9]+)([^>]*)>", page)
    return frozenset(
        (tag, tuple(re.findall(r"\b(?:class|type|name|role|aria-[a-z]+)=(?:\"[a-z _-]*\")?", rest)))
        for tag, rest in parts)


class Inspector:
    """Takes pages from any thread; each different one is looked at once, by one of two browsers."""

    def __init__(self):
        self.script = axe.script()
        self.mine, self.browsers = threading.local(), []
        self.hands = concurrent.futures.ThreadPoolExecutor(BROWSERS, initializer=self.open_browser)
        self.lock = threading.Lock()
        self.seen, self.titles, self.looks, self.faults = set(), {}, [], []

    def open_browser(self):
        self.mine.browser = Browser()
        self.browsers.append(self.mine.browser)

    def look(self, address, page, style, is_own=False):
        """Looks at a page later, unless one like it was looked at.

        `style` is the text of its style sheet; the title of a page that `is_own` belongs to no other address.
        """
        where = place(address)
        heading = re.search(r"<title>(.*?)</title>", page, re.S)
        # A page of another day is no other page.
        key = (where, re.sub(r"\d+", "0", heading.group(1)) if heading else "", skeleton(page))
        with self.lock:
            if key in self.seen:
                return
            self.seen.add(key)
        # The sheet stands in the page, which has no server here; nothing else is loaded.
        page = re.sub(r"<meta[^>]*Content-Security-Policy[^>]*>", "", page)
        page = re.sub(r"<link[^>]*rel=\"?stylesheet[^>]*>", lambda _: "<style>" + style + "</style>", page)
        self.looks.append(self.hands.submit(self.check, where, page, is_own))

    def check(self, where, page, is_own):
        browser = self.mine.browser
        browser.open("about:blank")
        frame = browser.ask("Page.getFrameTree")["frameTree"]["frame"]["id"]
        browser.ask("Page.setDocumentContent", frameId=frame, html=page)
        title, _, faults = laws.check(browser)
        if self.script:
            faults += axe.faults(browser, self.script)
        with self.lock:
            if is_own:
                self.titles.setdefault(title, set()).add(where)
            self.faults += ["%s \"%s\": %s" % (where, title, fault) for fault in faults]

    def finish(self):
        """Waits for the last look; all that is wrong, each once."""
        for look in concurrent.futures.as_completed(self.looks):
            look.result()
        for browser in self.browsers:
            browser.close()
        shared = ["one title for %s: \"%s\"" % (" and ".join(sorted(places)), title)
                  for title, places in self.titles.items() if len(places) > 1]
        return sorted(set(self.faults + shared))
