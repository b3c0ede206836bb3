"""Somebody who follows links and sends forms without a screen, to reach every page quickly."""
import html.parser
import http.client
import re
import urllib.parse

# Files to keep, ways out, and links that work once.
NOT_FOLLOWED = re.compile(r"^/(start/|data/export|sign-out|try/calendar\.ics|.*\.css$)")


class Parts(html.parser.HTMLParser):
    """The links, places and forms of a page."""

    def __init__(self, page):
        super().__init__()
        self.links, self.places, self.forms, self.select = [], set(), [], None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        have = dict(attributes)
        if "id" in have:
            self.places.add(have["id"])
        if tag == "a" and have.get("href"):
            self.links.append(have["href"])
        elif tag == "form":
            self.forms.append((have.get("method", "get"), have.get("action"), []))
        elif tag in ("input", "textarea", "button", "select") and self.forms and have.get("name"):
            name, value, kind = have["name"], have.get("value") or "", have.get("type")
            fields = self.forms[-1][2]
            if tag == "select":
                self.select = name
            elif kind in ("radio", "checkbox"):
                fields.append((name, value if "checked" in have else None, kind))
            else:
                fields.append((name, value, "button" if tag == "button" else kind or tag))
        elif tag == "option" and self.select and "selected" in have:
            self.forms[-1][2].append((self.select, have.get("value") or "", "select"))

    def handle_endtag(self, tag):
        if tag == "select":
            self.select = None


class Page:
    """What came back."""

    def __init__(self, status, address, text, headers):
        self.status, self.address, self.text, self.headers = status, address, text, headers
        self.parts = Parts(text)

    @property
    def heading(self):
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.text, re.S)
        return re.sub(r"<[^>]+>", "", found.group(1)).strip() if found else ""


class Client:
    """Keeps a cookie, follows where it is sent, and shows every page to the inspector."""

    def __init__(self, server, inspector=None, link=None):
        self.server, self.inspector, self.cookie, self.page = server, inspector, None, None
        self.faults, self.tried = [], set()
        if link:
            self.get(link)

    @classmethod
    def of(cls, person):
        """Somebody at a browser, going on without its screen for a while."""
        client = cls(person.server, person.inspector)
        client.cookie = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in person.driver.get_cookies())
        return client

    def get(self, address, **headers):
        return self.follow(self.ask("GET", address, headers=headers))

    def post(self, address, fields, token=True, **headers):
        """Sends a form with the secret of the page before."""
        if token and self.page:
            found = re.search(r"name=\"form_token\" value=\"([^\"]*)\"", self.page.text)
            fields = {**({"form_token": found.group(1)} if found else {}), **fields}
        body = urllib.parse.urlencode(fields, doseq=True)
        reply = self.ask("POST", address, body, {
            "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded", **headers})
        self.try_links(reply)
        return self.follow(reply)

    def try_links(self, page):
        """Asks for whatever a page links to, each once: no crawl comes by a page that came of a form."""
        for link in {link.split("#")[0] for link in page.parts.links} - self.tried:
            if link.startswith("/") and not NOT_FOLLOWED.match(link):
                self.tried.add(link)
                status = self.ask("GET", link).status
                if status >= 400:
                    self.faults.append(f"\"{page.heading}\" leads to {link}, which answers {status}")

    def send(self, action, fields):
        """Fills the form of the page that leads there, as a browser would, and sends it."""
        known = [form for form in self.page.parts.forms if form[1] == action]
        if not known:
            raise AssertionError(f"no form to {action} on \"{self.page.heading}\"")
        filled = {}
        for name, value, kind in known[0][2]:
            if value is not None and kind != "button":
                filled.setdefault(name, []).append(value)
        filled.update(fields)
        if known[0][0] == "get":
            return self.get(action + "?" + urllib.parse.urlencode(filled, doseq=True))
        return self.post(action, filled)

    def ask(self, method, address, body=None, headers=None):
        path = re.sub(r"^https?://[^/]+", "", address)
        connection = http.client.HTTPConnection(self.server.address.removeprefix("http://"), timeout=60)
        head = dict(headers or {})
        if self.cookie:
            head["Cookie"] = self.cookie
        connection.request(method, path, body, head)
        reply = connection.getresponse()
        text = reply.read().decode("utf-8", "replace")
        connection.close()
        cookie = reply.headers.get("Set-Cookie")
        if cookie:
            self.cookie = cookie.split(";")[0]
        return Page(reply.status, path, text, reply.headers)

    def follow(self, page):
        for _ in range(8):
            if page.status not in (301, 302, 303):
                break
            page = self.ask("GET", page.headers["Location"])
        self.page = page
        if page.status >= 500 and page.status != 503:
            self.faults.append(f"{page.address} answers {page.status}")
        if self.inspector and "text/html" in (page.headers.get("Content-Type") or ""):
            # A refusal, or a page that others may read too, has its title wherever it stands.
            is_own = page.status == 200 and not page.address.startswith(("/people/", "/start/"))
            self.inspector.look(page.address, page.text, self.server.style, is_own)
        return page

    def wait(self, address):
        """A page that is computed, when it is there."""
        for _ in range(240):
            page = self.get(address)
            if "Refresh" not in page.headers:
                return page
        raise AssertionError(f"{address} is not there after a minute")

    def crawl(self, *places, least=(200,)):
        """Opens every page that links lead to; what leads nowhere is a fault.

        `least` are the numbers that a page may answer with.
        """
        waiting, seen, asked = [(place, "") for place in places], {}, []
        while waiting:
            address, source = waiting.pop()
            path = address.split("#")[0]
            if path not in seen:
                page = self.get(path)
                if page.status not in least:
                    self.faults.append(f"{source} leads to {path}, which answers {page.status}")
                seen[path] = page
                for link in page.parts.links:
                    if link.startswith("#"):
                        asked.append((path, path, link[1:]))
                    elif link.startswith("/") and not NOT_FOLLOWED.match(link):
                        waiting.append((link, path))
            if "#" in address:
                asked.append((source, path, address.split("#")[1]))
        for source, path, place in asked:
            if place not in seen[path].parts.places and seen[path].status == 200:
                self.faults.append(f"{source} leads to {path}#{place}, where there is no such place")
        return seen
