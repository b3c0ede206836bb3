"""What changes on the way: a new medicine, and a test that is stopped."""
from . import diary
from .answers import there
from .steps import expect
from .weeks import live, testing


def new_medicine(program, look):
    """A new medicine pauses magnesium; the check is made again with it, confirmed, and the test goes on."""
    server, person, client = testing(program, look)
    try:
        checked_with_new_medicine(person, client)
        server.forward(days=1)
        person.go("/today")
        person.score("pain", 4)
        goes_on(person)
        person.go("/try/status")
        expect("I take paracetamol now." in person.page, "the status does not tell of the check")
    finally:
        person.leave()
        server.stop()


def goes_on_at_once(program, look):
    """Once a new medicine was checked the test goes on the same day, and no page asks for that check again."""
    server, person, client = testing(program, look)
    try:
        checked_with_new_medicine(person, client)
        expect("questions about your medicines again" not in person.page, "a check that was made is asked for again")
        goes_on(person)
    finally:
        person.leave()
        server.stop()


def checked_with_new_medicine(person, client):
    live(client, 9)
    person.go("/today/more")
    unfold(person, "medicines")
    person.fill({"new_medicine": "paracetamol"})
    person.press("Save")
    expect("Pause magnesium" in person.page, f"no pause for a new medicine: {person.heading}")
    person.see("new-medicine")
    person.go("/today")
    person.press("Check again")
    person.press("Go through the check")
    person.follow("/check/question/medicines")
    person.type("answer", "metformin\nparacetamol")
    person.press("Continue")
    person.press("Show me my result")
    person.go("/try/recheck")
    person.fill({"reason": "I take paracetamol now."})
    person.press("Use this check for my test")
    expect(person.driver.current_url.endswith("/today"), f"the check was not put in force: {person.heading}")


def goes_on(person):
    person.go("/today")
    if not diary.takes_magnesium(diary.card(person)):
        person.press("Go on with your test")
        person.fill({"reason": "It was checked."})
        person.press("Go on with my test")
    expect(diary.takes_magnesium(diary.card(person)), f"the test does not go on: {diary.card(person)}")


def unfold(person, group):
    part = person.driver.find_element("id", "group-" + group)
    if part.get_attribute("open") is None:
        part.find_element("css selector", "summary").click()


def stopped(program, look):
    """A test that was stopped is over on every page, and its diary goes on for two weeks."""
    server, person, client = testing(program, look)
    try:
        live(client, 40)
        person.go("/try/stop")
        person.type("reason", "I have seen enough.")
        person.press("Stop my test for good")
        expect(person.driver.current_url.endswith("/try/stopped"), f"not stopped: {person.heading}")
        person.see("stopped")
        over(person, "/try/stopped")
        there(person)
        person.see("answer-stopped")
        over(person, "/answer")
        # Chance decides whether there were days without magnesium before the stop.
        expect("Your test has no answer" in person.page or "You stopped early" in person.page,
               f"the answer does not say that the test was stopped: {person.heading}")
        over(person, "/try/status")
        expect("Stopped after day" in person.page, "the status does not say that it was stopped")
        over(person, "/today")
        expect(diary.takes_score(person), "no entry in the two weeks after the stop")
        person.score("pain", 5)
        over(person, "/today/saved")
        server.forward(days=15)
        over(person, "/today")
        expect(not diary.takes_score(person), "still an entry, more than two weeks after the stop")
        over(person, "/try/stop")
        expect(not person.driver.find_elements("css selector", "main form"), "it can be stopped twice")
    finally:
        person.leave()
        server.stop()


def over(person, place):
    """A page that knows that the test has ended."""
    if not person.driver.current_url.endswith(place):
        person.go(place)
    links = [link.text.strip() for link in person.driver.find_elements("css selector", "a")]
    expect("Stop my test" not in links, f"{place} offers to stop a test that is over")
    expect("Carry on with your diary" not in person.page, f"{place} says to carry on with the diary of an ended test")
