"""More than can be done at once: pages that say so, and nothing that is lost."""
import concurrent.futures

from ..client import Client
from .steps import expect
from .weeks import testing

WINDOWS = 24
WISHES = 60  # more forecasts than may wait


def crowded(program, look):
    """Writes at the same time leave one entry and a page that says what happened; too many forecasts are refused."""
    server, person, _ = testing(program, look)
    try:
        refused = at_once(person)
        waiting = busy(person)
        return f"{refused} of {WINDOWS} writes told to look again, {waiting} of {WISHES} forecasts told to wait"
    finally:
        person.leave()
        server.stop()


def together(person, count, place, form):
    """Sends forms in the same moment, each from a window of its own: what came back."""
    windows = [Client.of(person) for _ in range(count)]
    for window in windows:
        window.get(place)
    with concurrent.futures.ThreadPoolExecutor(count) as hands:
        return list(hands.map(lambda pair: pair[1].post(*form(pair[0])), enumerate(windows)))


def at_once(person):
    """Windows that write in the same moment: each is taken, or told that something changed in between."""
    pages = together(person, WINDOWS, "/today", lambda number: ("/today", {"pain": str(number % 11)}))
    numbers = {page.status for page in pages}
    expect(numbers <= {200, 409}, f"writing at the same time answers {sorted(numbers)}")
    refused = [page for page in pages if page.status == 409]
    expect(all("Nothing was lost" in page.text for page in refused), "a refused write does not say what became of it")
    person.go("/try/diary")
    days = person.driver.find_elements("css selector", "table.diary-days tbody tr")
    expect(len(days) == 1, f"writing at the same time made {len(days)} days")
    return len(refused)


def busy(person):
    """So many forecasts at once that some are refused, on a page that says to wait; the rest of the site goes on."""
    pages = together(person, WISHES, "/plan",
                     lambda number: ("/plan/forecast", {"form": "glycinate", "mg_d": str(100 + number)}))
    refused = [page for page in pages if page.status == 503]
    expect(refused, f"{WISHES} forecasts at once were all taken")
    expect(all("busy" in page.heading for page in refused), refused[0].heading)
    person.go("/today")
    expect("busy" not in person.heading, "a page that computes nothing is busy too")
    return len(refused)
