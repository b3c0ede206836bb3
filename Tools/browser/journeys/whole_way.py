"""From nothing to the printed answer, at the pace of somebody who types little."""
from ..server import Server
from .steps import begin, check, expect, plan

FIRST_RESULT = 300   # seconds from nothing to the safety result
DAILY_ENTRY = 20     # seconds for an entry


def whole_way(program, look):
    """From a blank database to the printed answer."""
    server = Server(program)
    person = look.person(server)
    try:
        person.go(server.link)
        expect("magnesium" in person.heading.lower(), f"first page: {person.heading}")
        person.see("home")
        person.seconds = 0
        check(person)
        person.see("result")
        first = person.seconds
        expect(first <= FIRST_RESULT, f"the first result took {first:.0f} s")
        plan(person)
        begin(person)
        entries = []
        for day in range(200):
            person.seconds = 0
            person.go("/today")
            if day > 80 and "/today" not in person.driver.current_url:
                # Three months are over, and with them the session; a new link goes on where it was.
                server.kill()
                server.start()
                person.go(server.link)
                person.go("/today")
            if not person.driver.find_elements("css selector", "button[name='pain']"):
                break
            if day in (0, 30):
                person.see(f"today-{day}")
            if day not in (12, 13):  # two days missed, without blame
                person.score("pain", 3 + day % 4)
                entries.append(person.seconds)
            server.forward(days=1)
        expect(entries, f"no day could be written: {person.heading}")
        slowest = max(entries)
        expect(slowest <= DAILY_ENTRY, f"an entry took {slowest:.0f} s")
        person.go("/answer")
        for _ in range(60):
            if "looks again by itself" not in person.page:
                break
            person.go("/answer")
        person.see("answer")
        expect("/answer/doctor" in person.page, f"no answer: {person.heading}")
        person.go("/answer/doctor")
        expect(person.driver.current_url.endswith("/answer/doctor"), person.heading)
        person.see("doctor")
        pdf = person.driver.print_page()
        expect(len(pdf) > 10_000, "the printed page is empty")
        return (f"first result {first:.0f} s with {person.questions} questions, "
                f"entry {sorted(entries)[len(entries) // 2]:.1f} s (slowest {slowest:.1f} s), "
                f"{len(entries)} entries")
    finally:
        person.leave()
        server.stop()
