"""What comes between: an ended session, a program that was killed, a data folder that was restored."""
from .diary import takes_score
from .steps import expect
from .weeks import testing


def ended_session(program, look):
    """A session that ended says so, loses nothing, and a new link goes on."""
    server, person, _ = testing(program, look)
    try:
        person.go("/today")
        person.score("pain", 3)
        person.go("/today")
        server.forward(days=15)
        person.go("/today")
        expect("sign in" in person.heading.lower(), f"after two weeks away: {person.heading}")
        server.kill()
        server.start()
        person.go(server.link)
        person.go("/today")
        expect(takes_score(person), f"the test does not go on: {person.heading}")
        person.go("/try/diary")
        expect(">6 August<" in person.page, "the entry is lost")
    finally:
        person.leave()
        server.stop()


def killed(program, look):
    """What was confirmed is there after the program was killed."""
    server, person, _ = testing(program, look)
    try:
        person.go("/today")
        person.score("pain", 6)
        server.kill()
        server.start()
        person.go("/try/diary")
        expect(">6 August<" in person.page, "the entry is lost, or the session is")
    finally:
        person.leave()
        server.stop()


def restored(program, look):
    """A restored folder knows no session of before: the old cookie asks to sign in, a new link finds it all."""
    server, person, client = testing(program, look)
    try:
        person.go("/today")
        person.score("pain", 6)
        server.restored()
        person.go("/today")
        expect("sign in" in person.heading.lower(), f"an old session opened a restored site: {person.heading}")
        expect(client.get("/try/diary").status == 401, "an old cookie opened a diary")
        person.go(server.link)
        person.go("/try/diary")
        expect(">6 August<" in person.page, "the entry is not in the restored folder")
        person.go("/today")
        expect("day 1 of" in person.heading, f"the test does not go on: {person.heading}")
    finally:
        person.leave()
        server.stop()
