"""Days are days of the calendar, whatever the clock does."""
from .steps import expect
from .weeks import testing


def midnight(program, look):
    """A page opened before midnight and sent after it speaks of the day that it showed."""
    server, person, _ = testing(program, look, zone="UTC")
    try:
        server.set("2026-08-10T23:58:00Z")
        person.go("/today")
        server.set("2026-08-11T00:03:00Z")
        person.score("pain", 7)
        person.go("/today")
        expect(person.driver.find_elements("css selector", "button[name='pain']"), "the new day is done already")
        person.go("/try/diary")
        expect(">10 August<" in person.page, "the day before is not in the diary")
    finally:
        person.leave()
        server.stop()


def clock_change(program, look):
    """The night in which an hour comes twice has one day, like any other."""
    server, person, _ = testing(program, look, zone="Europe/London", moment="2026-10-20T08:00:00Z")
    try:
        for moment in ("2026-10-24T20:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
                       "2026-10-25T20:00:00Z", "2026-10-26T20:00:00Z"):
            server.set(moment)
            person.go("/today")
            buttons = person.driver.find_elements("css selector", "button[name='pain']")
            if buttons and buttons[0].is_displayed():
                person.score("pain", 5)
        person.go("/try/diary")
        for day in ("24 October", "25 October", "26 October"):
            expect(f">{day}<" in person.page, f"{day} is not in the diary")
    finally:
        person.leave()
        server.stop()


def travel(program, look):
    """Somebody who flies to Tokyo and back has the days of the place where they are."""
    server, person, _ = testing(program, look, zone="Europe/London")
    try:
        server.set("2026-08-10T18:00:00Z")
        person.go("/settings")
        person.type("zone", "Asia/Tokyo")
        person.press("Save")
        person.go("/today")
        person.score("pain", 4)
        person.go("/try/diary")
        expect(">11 August<" in person.page, "not the day of Tokyo")
        person.go("/settings")
        person.type("zone", "Nowhere/Nothing")
        person.press("Save")
        expect(person.driver.title.startswith("Error: "), "an unknown zone was taken")
        person.type("zone", "Europe/London")
        person.press("Save")
        person.go("/today")
        expect("no such page" not in person.heading.lower(), person.heading)
    finally:
        person.leave()
        server.stop()
