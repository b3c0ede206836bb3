"""Without a mouse."""
from ..server import Server
from .steps import expect


def keyboard(program, look):
    """The questions by keyboard alone: tabulator, arrow keys, space bar and Enter."""
    from selenium.webdriver.common.keys import Keys
    server = Server(program)
    person = look.person(server)
    driver = person.driver

    def reach(test):
        for _ in range(40):
            driver.switch_to.active_element.send_keys(Keys.TAB)
            here = driver.switch_to.active_element
            if test(here):
                return here
        raise AssertionError(f"the tabulator key does not lead there on \"{person.heading}\"")

    def press(words):
        button = reach(lambda e: e.tag_name in ("button", "a") and e.text.strip() == words)
        button.send_keys(Keys.ENTER)
        person.left(button)

    try:
        person.go(server.link)
        person.go("/check")
        reach(lambda e: e.get_attribute("name") == "answer").send_keys("67", Keys.TAB)
        button = driver.switch_to.active_element
        expect(button.text.strip() == "Continue", "Continue does not follow the field")
        button.send_keys(Keys.ENTER)
        person.left(button)
        reach(lambda e: e.get_attribute("name") == "answer").send_keys(Keys.SPACE)
        driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
        chosen = driver.switch_to.active_element
        expect(chosen.get_attribute("value") == "female" and chosen.is_selected(), "arrows do not choose")
        press("Continue")
        expect("warning signs" in person.heading, person.heading)
        reach(lambda e: e.get_attribute("name") == "none").send_keys(Keys.SPACE)
        press("Continue")
        expect("illnesses" in person.heading, person.heading)
    finally:
        person.leave()
        server.stop()
