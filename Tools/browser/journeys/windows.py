"""Two windows of one person, and the way back."""
from .diary import takes_score
from .steps import expect
from .weeks import testing, with_plan


def diary_days(person):
    """The rows of the diary: the score of each day by its date."""
    person.go("/try/diary")
    rows = person.driver.find_elements("css selector", "table.diary-days tbody tr")
    cells = [[cell.text for cell in row.find_elements("css selector", "th, td")] for row in rows]
    return [(row[0], row[1]) for row in cells]


def back_and_twice(program, look):
    """The back button, and the same button pressed again, are one entry."""
    server, person, _ = testing(program, look)
    try:
        person.go("/today")
        person.score("pain", 4)
        person.driver.back()
        person.score("pain", 4)
        expect("kept beside it" not in person.page, "the same button twice is told as a change")
        found = diary_days(person)
        expect(len(found) == 1 and found[0][1] == "4", f"the same button twice: {found}")
        person.go("/data/export")
    finally:
        person.leave()
        server.stop()


def two_windows(program, look):
    """Of two windows on the same day the later one counts, says that it changed something, and is one entry."""
    server, person, _ = testing(program, look)
    driver = person.driver
    try:
        person.go("/today")
        first = driver.current_window_handle
        driver.switch_to.new_window("tab")
        second = driver.current_window_handle
        person.go("/today")
        driver.switch_to.window(first)
        person.score("pain", 4)
        expect("kept beside it" not in person.page, "the first entry is told as a change")
        driver.switch_to.window(second)
        person.score("pain", 7)
        expect("6 August" in person.heading, f"which day was written: {person.heading}")
        expect("kept beside it" in person.page, "the second window does not tell that an entry was there")
        found = diary_days(person)
        expect(len(found) == 1 and found[0][1] == "7", f"two windows made {found}")
        driver.switch_to.window(first)
        person.go("/today")
        said = driver.find_element("css selector", ".card").text
        expect("pain 7 of 10" in said, f"the first window does not tell what counts: {said[:200]}")
    finally:
        person.leave()
        server.stop()


def begun_and_back(program, look):
    """After the start of a test, loading again and going back send nothing twice."""
    server, person, _ = with_plan(program, look)
    driver = person.driver
    try:
        person.go("/try/designs")
        person.press("Continue")
        person.tick("blinding", "open")
        person.last()
        person.press("Start my")
        expect(driver.current_url.endswith("/try/started"), f"no test began: {person.heading}")
        driver.refresh()
        expect(driver.current_url.endswith("/try/started"), "loading again left the page")
        driver.back()
        expect("ERR_CACHE_MISS" not in person.page, "going back asks to send the form again")
        expect(person.driver.find_elements("css selector", ".site-footer"), "going back shows no page of the site")
        person.go("/today")
        expect(takes_score(person), f"the test does not go on: {person.heading}")
    finally:
        person.leave()
        server.stop()
