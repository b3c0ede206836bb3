"""What comes between: the back button, a second window, an ended session, a program that was killed."""
from .steps import expect, started


def back_and_twice(program, look):
    """The back button, the same button twice, and two windows."""
    server, person = started(program, look)
    try:
        person.go("/today")
        person.score("pain", 4)
        person.driver.back()
        person.score("pain", 4)
        first = person.driver.current_window_handle
        person.driver.switch_to.new_window("tab")
        person.go("/today")
        person.driver.switch_to.window(first)
        person.go("/try/diary")
        expect(person.page.count(">6 August<") == 1, "the same button twice is not one day in the diary")
        person.go("/data/export")
    finally:
        person.leave()
        server.stop()


def ended_session(program, look):
    """A session that ended says so, loses nothing, and a new link goes on."""
    server, person = started(program, look)
    try:
        person.go("/today")
        server.forward(days=400)
        person.score("pain", 5)
        expect("sign in" in person.heading.lower() or "too old" in person.heading.lower(), person.heading)
        server.kill()
        server.start()
        person.go(server.link)
        person.go("/try/status")
        expect("no such page" not in person.heading.lower(), person.heading)
    finally:
        person.leave()
        server.stop()


def killed(program, look):
    """What was confirmed is there after the program was killed."""
    server, person = started(program, look)
    try:
        person.go("/today")
        person.score("pain", 6)
        server.kill()
        server.start()
        person.go(server.link)
        person.go("/try/diary")
        expect(">6 August<" in person.page, "the entry is lost")
    finally:
        person.leave()
        server.stop()
