"""From nothing to the printed answer, at the pace of somebody who types little."""
from ..server import Server
from . import diary
from .answers import printed, verdict
from .steps import begin, check, expect, plan

FIRST_RESULT = 300   # seconds from nothing to the safety result
DAILY_ENTRY = 20     # seconds for an entry
MISSED = (12, 13)    # two days without an entry, without blame
LONGEST = 200        # days


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
        entries, weekly, checks = live(server, person)
        slowest = max(entries)
        expect(slowest <= DAILY_ENTRY, f"an entry took {slowest:.0f} s")
        said = verdict(person)
        expect("lower on" in said, f"three points of relief were not found: {said}")
        printed(person, "answer")
        person.go("/answer/doctor")
        expect(person.driver.current_url.endswith("/answer/doctor"), person.heading)
        sides = printed(person, "doctor")
        expect(sides == 1, f"the doctor's page has {sides} sides")
        return (f"first result {first:.0f} s with {person.questions} questions, "
                f"entry {sorted(entries)[len(entries) // 2]:.1f} s (slowest {slowest:.1f} s), "
                f"{len(entries)} entries, {weekly} weekly checks, {checks} checks again; {said}")
    finally:
        person.leave()
        server.stop()


def live(server, person):
    """Every day of the test to its end; the seconds of entries, the weekly checks, and the checks made again."""
    entries, weekly, checks = [], 0, 0
    for day in range(LONGEST):
        person.seconds = 0
        person.go("/today")
        said = diary.card(person)
        if not diary.takes_score(person):
            break
        if "Do it again" in said:
            diary.check_again(person)
            said, checks, person.seconds = diary.card(person), checks + 1, 0
        expect("paused" not in said.lower(), f"paused on day {day + 1}: {said}")
        if day in (0, 30):
            person.see(f"today-{day}")
        if day not in MISSED:
            person.score("pain", diary.pain(said, day))
            entries.append(person.seconds)
            # What is saved says what else is asked.
            weekly += "weekly_check" in diary.answer_further(person)
        server.forward(days=1)
    expect(entries, f"no day could be written: {person.heading}")
    person.press("Read your answer")
    return entries, weekly, checks
