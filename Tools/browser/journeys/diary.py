"""The days of a test, as somebody lives them who does what the page of today says."""
from .steps import expect

WEEKLY_CHECK = {"systolic": "126", "pulse": "70", "stools": "1", "weakness": "no"}
FURTHER = {"expectation": {"expectation": "5"}, "guess": {"guess": "unknown"}, "weekly_check": WEEKLY_CHECK}
WITHOUT, RELIEF = 6, 3  # points of pain without magnesium, and what magnesium takes away


def takes_magnesium(card):
    return card.startswith("Take") and "no magnesium" not in card


def pain(card, day):
    """The pain of somebody whom magnesium helps at once, with ups and downs of a point."""
    return WITHOUT - RELIEF * takes_magnesium(card) + day * 7 % 3 - 1


def card(person):
    """What the page of today says is to be taken; nothing where it has no card."""
    found = person.driver.find_elements("css selector", ".card .instruction")
    return found[0].text if found else ""


def takes_score(person):
    return bool(person.driver.find_elements("css selector", "main button[name='pain']"))


def asked(person):
    """What the page asks beside the score: names of the groups of the page for more."""
    links = person.driver.find_elements("css selector", "main a[href^='/today/more#group-']")
    return [link.get_attribute("href").split("#group-")[1] for link in links]


def answer_further(person):
    """Follows the first of the links to what else is asked, answers all of it, and saves."""
    wanted = asked(person)
    if not wanted:
        return []
    person.follow("/today/more#group-" + wanted[0])
    for name in wanted:
        group = person.driver.find_element("id", "group-" + name)
        expect(group.get_attribute("open") is not None, f"what is asked is folded away: {name}")
        person.fill(FURTHER[name])
    person.press("Save")
    expect(not person.driver.title.startswith("Error"), f"{wanted} were not taken")
    person.go("/today")
    expect(not asked(person), f"asked again after it was answered: {asked(person)}")
    return wanted


def check_again(person):
    """From the card that sends to the check, through it, and back into the test."""
    person.press("Check again")
    person.see("recheck")
    person.press("Go through the check")
    person.press("Show me my result")
    person.go("/today")
    person.press("Check again")
    person.see("recheck-confirm")
    person.press("Use this check for my test")
    expect("/today" in person.driver.current_url, f"the check was not put in force: {person.heading}")
    expect("check" not in card(person), f"still sent to the check: {card(person)}")
