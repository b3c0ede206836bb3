"""Every page in every state, for everybody who may come: links are followed, forms are sent wrong and right."""
from ..client import Client
from ..server import PASSWORD, Server
from .steps import ANSWERS, UNKNOWN, expect

# What nobody means when they are asked for an age, a dose, or a day.
WRONG = ("", "forty", "-7", "9" * 400, "1e309", "\N{HEADSTONE}\U0001F9C2", "'; DROP TABLE person; --",
         "<script>alert(1)</script>", "x" * 10_000)


def every_page(program, look):
    """Everybody's pages in every state, with wrong forms, refusals and dead links."""
    server = Server(program)
    inspector = look.inspector
    clients = []

    def come(link=None):
        clients.append(Client(server, inspector, link))
        return clients[-1]

    def sign_in(name, password=PASSWORD):
        client = come()
        client.get("/sign-in")
        client.send("/sign-in", {"name": name, "password": password})
        return client

    try:
        strangers(come(), server)
        for name in ("Ada", "Bea", "Cleo"):
            server.account(name)
        server.account("Dr Byron", "--clinician")
        come().get(server.link.replace("/start/", "/start/A"))
        person = come(server.link)
        come(server.link)  # the link was used
        whole(person)
        nothing_to_compare(sign_in("Cleo"))
        wrong_password(sign_in("Ada", "not the password"), sign_in("Nobody"))
        blocked(sign_in("Ada"))
        clinic(sign_in("Bea"), sign_in("Dr Byron"))
        refusals(person, server)
        deleted(person)
        faults = [fault for client in clients for fault in client.faults]
        expect(not faults, "; ".join(sorted(set(faults))))
    finally:
        server.stop()


def strangers(client, server):
    client.crawl("/", "/help", "/learn", least=(200, 401))
    expect(client.get("/plan").status == 401, "a stranger opened a plan")
    expect(client.get("/sign-in", Host="elsewhere.example").status == 421, "another name was answered")


def wrong_password(*clients):
    for client in clients:
        expect(client.page.status == 422, "a wrong password was taken")


def whole(client):
    """The four steps with a blinded test; every form is sent wrong first."""
    client.crawl("/")
    check(client, ANSWERS, wrong=True)
    client.crawl("/")
    food(client)
    check(client, ANSWERS)
    client.get("/plan")
    wrong_forms(client, "/plan/what-if", "/plan/what-if", {"mg_d"})
    client.get("/plan")
    client.send("/plan/what-if", {"form": "glycinate", "mg_d": "200"})
    client.send("/plan/forecast", {})
    client.wait(client.page.address)
    client.get("/plan")
    client.send("/plan", {})
    client.wait("/plan/forecast")
    client.wait("/plan/mechanism")
    client.crawl("/")
    begin(client)
    client.crawl("/", "/try/unblind", "/try/pause", "/try/look", "/answer", "/answer/next")
    client.get("/try/helper-list")
    client.send("/try/helper-list", {})
    diary(client)
    recheck(client)
    end(client)


def check(client, answers, wrong=False):
    """The questions in whatever order; one question in another comes from what was answered."""
    client.get("/check")
    for _ in range(40):
        if "/check/question/" not in client.page.address:
            break
        question = client.page.address.split("/")[-1]
        address = client.page.address
        fields = {"unknown": "1"} if isinstance(answers.get(question), str) else answers[question]
        if wrong and question != "sex":
            wrong_forms(client, address, address, set(fields) - {"none", "unknown", "unit"} or {"answer"})
            client.get(address)
        # From its beginning, whatever was asked on the way.
        client.send(address, {"seen": "0", **fields})
    client.get("/check/answers")
    client.send("/check/answers", {})
    expect(client.page.address == "/check/result", f"no result: {client.page.heading}")


def wrong_forms(client, address, action, names):
    """Nonsense in each field: the page comes back, or it is understood; never a fault of the program."""
    for name in sorted(names):
        for text in WRONG:
            if not any(form[1] == action for form in client.page.parts.forms):
                client.get(address)
            page = client.send(action, {"seen": "0", name: text})
            expect(page.status < 500, f"{action} answers {page.status} to {text[:20]}")
            expect("<script" not in page.text, f"{action} sends back a script")


def food(client):
    client.get("/check/food")
    client.send("/check/food", {"step": "search", "search": "spinach"})
    client.send("/check/food", {"step": "search", "search": "nothing of the kind"})
    client.send("/check/food", {"step": "count", "food_almonds": "forty"})
    client.send("/check/food", {"step": "count", "food_almonds": "4"})
    client.send("/check/food", {"step": "done"})


def begin(client):
    client.get("/try/designs")
    client.send("/try/designs", {"longest": "42"})
    client.get("/try/designs")
    client.send("/try/begin", {})
    client.send("/try/begin", {})
    expect(client.page.status == 422, "a test began without a word about who helps")
    client.send("/try/begin", {"blinding": "helper"})
    client.send("/try/begin", {})
    expect(client.page.address == "/try/started", f"no test began: {client.page.heading}")


def diary(client):
    """Some weeks: entries of all kinds, paper, a pause, a look."""
    server = client.server
    client.get("/today/more")
    wrong_forms(client, "/today/more", "/today/more", {"serum", "systolic", "note"})
    for day in range(45):
        client.get("/today")
        if any(form[1] == "/today" for form in client.page.parts.forms):
            client.send("/today", {"pain": str(3 + day % 4)})
        if day in (2, 20):
            client.get("/today/more")
            client.send("/today/more", {"pain": "5", "taken": "yes", "stools": "2", "note": "A quiet day."})
            client.crawl("/today", "/try/diary", "/try/status", "/today/yesterday", "/try/paper", "/try/look")
        server.forward(days=1 if day != 10 else 3)
        if day == 10:
            client.get("/today/yesterday")
            client.send("/today/yesterday", {"pain": "4"})
            client.get("/try/paper")
            client.send("/try/paper", {})
    client.crawl("/try/look")
    if any(form[1] == "/try/look" for form in client.page.parts.forms):
        client.send("/try/look", {})
    client.get("/today/more")
    client.send("/today/more", {"pain": "5", "vomited": "yes"})
    client.crawl("/today", "/try/pause", "/try/status")


def recheck(client):
    """The check is too old, or says something else now."""
    client.server.forward(days=1)
    client.get("/check/question/alcohol")
    client.send("/check/question/alcohol", {"answer": "2"})
    client.crawl("/", "/try/recheck")
    check(client, {**ANSWERS, "alcohol": {"answer": "2"}})
    client.crawl("/try/recheck")


def end(client):
    client.get("/try/unblind")
    client.send("/try/unblind", {})
    client.crawl("/try/stop")
    client.post("/try/stop", {})
    client.get("/try/stop")
    client.send("/try/stop", {"reason": "I have seen enough."})
    client.wait("/answer")
    client.wait("/answer/next")
    client.crawl("/", "/answer", "/answer/doctor", "/answer/next")
    expect(client.get("/answer/doctor").address == "/answer/doctor", "no page for the doctor")


def nothing_to_compare(client):
    """A test that is stopped on its first day."""
    check(client, ANSWERS)
    client.get("/plan")
    client.send("/plan", {})
    client.get("/try/designs")
    client.send("/try/begin", {})
    client.send("/try/begin", {"blinding": "open"})
    client.send("/try/begin", {})
    client.get("/try/stop")
    client.send("/try/stop", {})
    client.wait("/answer")
    expect(client.page.status == 200 and "no answer" in client.page.heading, client.page.heading)
    client.crawl("/", "/answer/doctor", "/answer/next")


def blocked(client):
    """A sign that cannot wait: the result comes at once, and no way leads on."""
    client.crawl("/")
    check(client, {**ANSWERS, "red_flags": {"answer_now": "1", "answer_0": "1", "answer": "3"}})
    client.crawl("/", "/plan", "/try/designs", "/today")


def clinic(person, clinician):
    """A check that asks a clinician, shared with one, who consents; then it is made again."""
    clinician.crawl("/people")
    weak = {**ANSWERS, "kidney_test": {"answer": "40", "unit": "eGFR", "day": "1 August 2026"}}
    check(person, weak)
    person.crawl("/", "/plan")
    person.get("/share")
    person.post("/share", {})
    expect(person.page.status == 422, "shared with nobody")
    share(person)
    clinician.crawl("/people")
    address = next(link for link in clinician.get("/people").parts.links if link.startswith("/people/"))
    clinician.get(address)
    clinician.send(address + "/consent", {"max_mg_d": "a lot"})
    expect(clinician.page.status == 422, "a consent of no number was taken")
    clinician.get(address)
    clinician.send(address + "/consent", {"agreed": "1", "max_mg_d": "150"})
    clinician.crawl("/people")
    check(person, weak)
    person.crawl("/", "/plan", "/settings", "/share", "/data")
    clinician.get("/check")
    expect(clinician.page.status == 403, "a clinician opened a check")
    person.get("/people")
    expect(person.page.status == 403, "a person opened the list of a clinician")
    person.get("/settings")
    person.send("/settings/password", {"password": "wrong", "new_password": "short"})
    person.get("/settings")
    person.send("/settings", {"zone": "Nowhere/Nothing"})
    person.get("/settings")
    person.send("/settings", {"zone": "Europe/Paris", "name": "Béa"})
    person.get("/share")
    person.send("/share/end", {})
    expect(clinician.get(address).status == 404, "a clinician reads on after the end of sharing")


def share(person):
    import re
    account = re.search(r"name=\"account\"[^>]*value=\"([^\"]+)\"", person.get("/share").text)
    account = account or re.search(r"value=\"([^\"]+)\"[^>]*name=\"account\"", person.page.text)
    expect(account, "no clinician to share with")
    person.send("/share", {"account": account.group(1)})


def refusals(client, server):
    """Each refusal is a page that says what to do."""
    expect(client.get("/no/such/page").status == 404, "an unknown page was there")
    client.get("/settings")
    expect(client.post("/today", {"pain": "4"}, token=False).status == 403, "a form without its secret")
    client.get("/settings")
    expect(client.post("/settings", {}, **{"Sec-Fetch-Site": "cross-site"}).status == 403, "another site's form")
    client.get("/settings")
    expect(client.post("/settings", {"name": "x" * 70_000}).status == 413, "a form of 70 kB")
    client.get("/settings")
    expect(client.post("/settings", {}, **{"Content-Type": "text/plain"}).status == 415, "no form")
    client.get("/settings")
    expect(client.post("/learn", {}).status in (404, 405), "a form to a page without one")


def deleted(client):
    client.get("/data/delete")
    client.send("/data/delete", {})
    expect(client.page.status == 422, "deleted without being sure")
    client.get("/data/delete")
    client.send("/data/delete", {"confirm": "1"})
    expect(client.page.status == 200, f"not deleted: {client.page.heading}")
    client.crawl("/")
