"""Somebody at a browser with scripts switched off; the seconds they would need are counted."""
import time

from . import chromium, tool
from .pace import KEY, POINT, THINK, reading


class Person:
    """One window of Chromium."""

    def __init__(self, server, pictures=None, inspector=None):
        from selenium import webdriver
        options = webdriver.ChromeOptions()
        options.binary_location = chromium()
        for argument in ("--headless=new", "--no-sandbox", "--window-size=400,900", "--disable-gpu"):
            options.add_argument(argument)
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
        service = webdriver.ChromeService(executable_path=tool("chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.server = server
        self.pictures = pictures
        self.inspector = inspector
        self.seconds = 0.0
        self.questions = 0

    def go(self, place):
        self.driver.get(self.server.address + place if place.startswith("/") else place)
        self.read()

    def read(self):
        """Takes in what stands in the way of the answer."""
        self.seconds += reading(self.page)
        self.show()

    def show(self):
        """Lets the page be looked at."""
        if self.inspector and self.driver.current_url.startswith("http"):
            self.inspector.look(self.driver.current_url, self.page, self.server.style)

    @property
    def heading(self):
        return self.driver.find_element("tag name", "h1").text

    @property
    def page(self):
        return self.driver.page_source

    def type(self, name, text):
        field = self.driver.find_element("css selector", f"main [name='{name}']")
        field.clear()
        field.send_keys(text)
        self.seconds += POINT + KEY * len(text)

    def tick(self, name, value):
        field = self.driver.find_element("css selector", f"main [name='{name}'][value='{value}']")
        # Its words are what a finger hits; a score is nothing but its words.
        self.driver.find_element("css selector", f"main label[for='{field.get_attribute('id')}']").click()
        self.seconds += POINT + THINK

    def fill(self, fields):
        """Ticks what is ticked and types what is typed."""
        for name, value in fields.items():
            if self.driver.find_elements("css selector", f"main [name='{name}'][value='{value}']"):
                self.tick(name, value)
            else:
                self.type(name, value)

    def left(self, button):
        """Waits until the page of a pressed button is gone and the next is there."""
        from selenium.common.exceptions import WebDriverException
        end = time.monotonic() + 15
        while time.monotonic() < end:
            try:
                button.is_enabled()
            except WebDriverException:
                break
            time.sleep(0.02)
        while time.monotonic() < end:
            try:
                if self.driver.find_elements("css selector", ".site-footer"):
                    return
            except WebDriverException:
                pass
            time.sleep(0.02)
        raise TimeoutError("the next page did not come")

    def press(self, words):
        for button in self.driver.find_elements("css selector", "main button, main a.button"):
            if button.text.strip().startswith(words):
                button.click()
                self.left(button)
                self.seconds += POINT
                self.read()
                return
        raise AssertionError(f"no button \"{words}\" on \"{self.heading}\"")

    def follow(self, address):
        """Clicks the link that leads there."""
        link = self.driver.find_element("css selector", f"a[href='{address}']")
        link.click()
        self.left(link)
        self.seconds += POINT
        self.read()

    def score(self, name, value):
        button = self.driver.find_element("css selector", f"button[name='{name}'][value='{value}']")
        button.click()
        self.left(button)
        self.seconds += POINT + THINK
        self.show()

    def last(self):
        """The last button of the last form, whatever its words."""
        button = self.driver.find_elements("css selector", "main form button")[-1]
        button.click()
        self.left(button)
        self.read()

    def see(self, name):
        if self.pictures:
            self.driver.save_screenshot(str(self.pictures / f"{name}.png"))

    def leave(self):
        self.driver.quit()
