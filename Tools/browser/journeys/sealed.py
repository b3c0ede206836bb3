"""A blinded test: a planned look on its day, and a seal that is opened before the end."""
from .answers import there
from .diary import takes_score
from .steps import expect
from .weeks import live, testing

THREE_PAIRS = "3"  # the design with a look before its end
LONGEST = 90       # days


def looked_and_unblinded(program, look):
    """No look before its day, one look for all who ask again, and an opened seal that the answer tells of."""
    server, person, client = testing(program, look, blinding="helper", design=THREE_PAIRS)
    try:
        look_on_its_day(person, client)
        live(client, 2)
        opened(person)
        person.go("/try/stop")
        person.press("Stop my test for good")
        there(person)
        expect("seal was opened" in person.page or "you knew" in person.page.lower(),
               "the answer says nothing of the opened seal")
    finally:
        person.leave()
        server.stop()


def look_on_its_day(person, client):
    for _ in range(LONGEST):
        if any(form[1] == "/try/look" for form in client.get("/try/look").parts.forms):
            break
        expect("too early" in client.page.text, f"no look and no word why: {client.page.heading}")
        live(client, 1)
    person.go("/try/status")
    person.follow("/try/look")
    person.see("look")
    person.press("Take the look")
    person.see("looked")
    found = person.driver.find_element("css selector", "main").text
    expect("What the look found" in found, f"the look found nothing to tell: {person.heading}")
    cards = " ".join(card.text for card in person.driver.find_elements("css selector", "main .finding"))
    expect(cards and not any(letter.isdigit() for letter in cards), f"the look shows numbers: {cards[:200]}")
    person.driver.refresh()
    person.go("/try/look")
    expect(not person.driver.find_elements("css selector", "main form"), "the same look can be taken twice")
    expect(person.driver.find_element("css selector", "main").text == found, "the same look says something else")


def opened(person):
    driver = person.driver
    person.go("/try/unblinded")
    expect(driver.current_url.endswith("/try/unblind"), "the order is shown before the seal was opened")
    person.press("Open the seal now")
    expect(driver.title.startswith("Error: "), "the seal was opened without a reason")
    person.fill({"reason": "side_effect", "by": "person", "sure": "yes"})
    person.press("Open the seal now")
    expect(driver.current_url.endswith("/try/unblinded"), f"the seal was not opened: {person.heading}")
    person.see("unblinded")
    rows = [row.text for row in driver.find_elements("css selector", "main table tbody tr")]
    without = [row for row in rows if "no magnesium" in row]
    expect(0 < len(without) < len(rows) and all("magnesium" in row for row in rows), f"the order is not told: {rows}")
    person.go("/try/status")
    expect("the seal was opened" in person.page, "the status does not tell of it")
    person.go("/today")
    expect(takes_score(person), "the diary does not go on")
