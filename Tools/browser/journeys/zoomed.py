"""A window of 1280 x 1024 px at 400 %: 320 x 256 px, by keyboard alone."""
from .answers import there
from .steps import expect
from .weeks import live, testing

WIDTH, HEIGHT = 320, 256
MOST_STOPS = 250
# The element with the focus, or its label where the field itself is not drawn: the share of it on the screen,
# whether something lies over that part, and what it is.
FOCUS = """(() => {
  const field = document.activeElement;
  if (!field || field === document.body) return null;
  const label = field.labels && field.labels[0], drawn = field.getBoundingClientRect();
  const seen = getComputedStyle(field).opacity !== "0" && drawn.width > 2 && drawn.height > 2;
  const element = label && !seen ? label : field, box = element.getBoundingClientRect();
  const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
  const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
  const share = Math.max(0, right - left) * Math.max(0, bottom - top)
    / (Math.min(innerWidth, box.width) * Math.min(innerHeight, box.height));
  const above = share > 0 ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
  const covered = above && ![element, label].some(own => own && own.contains(above)) && !above.contains(element);
  return {share, covered, what: element.outerHTML.slice(0, 100)};
})()"""


def zoomed(program, look):
    """At 400 % every page scrolls in one direction alone, and whatever has the focus is on the screen."""
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys
    server, person, client = testing(program, look)
    driver, stops = person.driver, 0

    def value(expression):
        answer = driver.execute_cdp_cmd("Runtime.evaluate", {"expression": expression, "returnByValue": True})
        return answer["result"].get("value")

    def tab():
        ActionChains(driver).send_keys(Keys.TAB).perform()

    def walk(name):
        """From the top of the page to its end; how many places had the focus."""
        expect(value("document.documentElement.scrollWidth") <= WIDTH, f"{name} scrolls sideways")
        person.see(f"zoomed-{name}")
        for stop in range(MOST_STOPS):
            tab()
            here = value(FOCUS)
            if here is None or (stop and "skip" in here["what"]):
                expect(stop > 3, f"{name}: the tabulator key leads nowhere")
                return stop
            expect(here["share"] > 0.3, f"{name}: the focus is off the screen, {here['what']}")
            expect(not here["covered"], f"{name}: something lies over the focus, {here['what']}")
            if stop == 8:
                person.see(f"zoomed-{name}-focus")
        raise AssertionError(f"{name}: more than {MOST_STOPS} stops")

    try:
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                               {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False})
        for name, place in (("home", "/"), ("question", "/check/question/kidney_test"), ("plan", "/plan"),
                            ("designs", "/try/designs"), ("today", "/today"), ("more", "/today/more"),
                            ("stop", "/try/stop"), ("help", "/help")):
            person.go(place)
            stops += walk(name)
        live(client, 98)
        there(person)
        stops += walk("answer")
        return f"{stops} places had the focus, all of them on a screen of {WIDTH} x {HEIGHT} px"
    finally:
        person.leave()
        server.stop()
