"""The answer at the end, on the screen and on paper."""
import base64
import pathlib
import re
import time

from .steps import expect

TOO_EARLY = "too early to say"


def there(person, place="/answer"):
    """The page of the answer, once it is computed."""
    person.go(place)
    for _ in range(120):
        if "looks again by itself" not in person.page:
            return
        time.sleep(0.5)
        person.go(place)
    raise TimeoutError("no answer after a minute")


def verdict(person):
    """The first sentences of a real answer."""
    there(person)
    person.see("answer")
    expect("/answer/doctor" in person.page, f"no answer: {person.heading}")
    said = person.driver.find_element("css selector", "main .lead").text
    expect(TOO_EARLY not in person.page.lower(), f"a whole diary, and yet: {said}")
    return said


def printed(person, name):
    """How many sides the page has on paper; it must hold the heading of the screen."""
    pdf = base64.b64decode(person.driver.print_page())
    expect(len(pdf) > 10_000, "the printed page is empty")
    if person.pictures:
        pathlib.Path(person.pictures, name + ".pdf").write_bytes(pdf)
    person.see(name)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))
