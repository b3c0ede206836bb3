"""How long somebody who seldom uses a computer needs: the keystroke-level model.

Card, Moran and Newell (1980) with its slow values; questions and hints are read at the pace of silent reading of
older people, somewhat below the mean of 238 words a minute (Brysbaert 2019); lists of choices are looked through at
twice that pace, since only those that fit are read.
"""
import html.parser

KEY, POINT, THINK = 0.75, 1.5, 1.35           # seconds
READING, LOOKING_THROUGH = 200 / 60, 400 / 60  # words a second


class Words(html.parser.HTMLParser):
    """Counts what stands in the way of an answer: headings, leads and hints, and the words of the choices."""

    def __init__(self, page):
        super().__init__()
        self.read, self.looked_through, self.open = 0, 0, []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in ("input", "br", "meta", "link", "img", "hr"):
            return
        names = (dict(attributes).get("class") or "").split()
        kind = None
        if tag == "h1" or "hint" in names or "lead" in names:
            kind = "read"
        elif tag in ("label", "legend"):
            kind = "looked_through"
        elif tag in ("details", "option"):
            kind = "passed over"
        self.open.append((tag, kind))

    def handle_endtag(self, tag):
        if any(open_tag == tag for open_tag, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, text):
        if not any(tag == "main" for tag, _ in self.open):
            return
        # The innermost says what it is: a hint within a legend is read.
        kind = next((kind for _, kind in reversed(self.open) if kind), None)
        if kind == "read":
            self.read += len(text.split())
        elif kind == "looked_through":
            self.looked_through += len(text.split())


def reading(page):
    """Seconds to take in a page."""
    words = Words(page)
    return THINK + words.read / READING + words.looked_through / LOOKING_THROUGH
