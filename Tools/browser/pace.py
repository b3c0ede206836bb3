"""How long somebody of sixty-five needs who seldom uses a computer.

Hands and choices: the keystroke-level model of Card, Moran and Newell (1980), a key at its slow value.
Words: every word that stands in the way of an answer, read once at the pace of people of 60 to 75 years, the mean of
195 and 192 words a minute for two standard texts (Lamoureux, Yeo and Bhambhwani 2023, Cureus 15(4):e38196). Lists of
choices are read like the rest, although most people look through them faster. Finding the lab sheet or the boxes of
the medicines takes time of its own and is not in it.
"""
import html.parser

KEY, POINT, THINK = 0.75, 1.5, 1.35  # seconds
READING = 193.5 / 60                 # words a second


class Words(html.parser.HTMLParser):
    """Counts headings, leads and hints, the words of the choices, and what opens a fold inside a form."""

    def __init__(self, page):
        super().__init__()
        self.count, self.open = 0, []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in ("input", "br", "meta", "link", "img", "hr"):
            return
        names = (dict(attributes).get("class") or "").split()
        counts = None
        if tag in ("option", "details") or "visually-hidden" in names:
            counts = tag == "details" and "open" in dict(attributes)
        elif tag in ("h1", "label", "legend") or "hint" in names or "lead" in names:
            counts = True
        elif tag == "summary":
            counts = any(open_tag == "form" for open_tag, _ in self.open)
        self.open.append((tag, counts))

    def handle_endtag(self, tag):
        if any(open_tag == tag for open_tag, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, text):
        if not any(tag == "main" for tag, _ in self.open):
            return
        # Nothing inside a closed fold or a hidden piece is read; of the rest the innermost decides.
        kinds = [counts for tag, counts in self.open if counts is not None]
        closed = any(tag == "details" and counts is False for tag, counts in self.open)
        if kinds and kinds[-1] and (not closed or self.open[-1][0] == "summary"):
            self.count += len(text.split())


def reading(page):
    """Seconds to take in a page."""
    return THINK + Words(page).count / READING
