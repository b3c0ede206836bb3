"""What every page of the site must be, beside what axe-core looks at.

One heading of the first level, a title that says the same, no script, a label for every field, targets that a
tired finger hits, a focus that can be seen, and nothing wider than a screen of 320 px, with every part unfolded.
"""
import re

NARROW = 320
LEAST_BUTTON, LEAST_LINK = 48, 24  # px
LAWS = """(() => {
  document.querySelectorAll("details").forEach(part => part.open = true);
  const faults = [], say = (law, element) => faults.push(law + ": " + (element.outerHTML || "").slice(0, 120));
  const seen = element => element.getClientRects().length > 0;
  const all = selector => [...document.querySelectorAll(selector)];
  const headings = all("h1");
  if (headings.length !== 1) faults.push(headings.length + " headings of the first level");
  if (!document.documentElement.lang) faults.push("no language");
  all("script, iframe, object, embed").forEach(element => say("runs or frames something", element));
  all("*").filter(element => [...element.attributes].some(a => a.name.startsWith("on")
    || /^\\s*(javascript|data):/i.test(a.value))).forEach(element => say("carries a script", element));
  all("input:not([type=hidden]), select, textarea").forEach(field => {
    const named = [...(field.labels || [])].some(label => label.textContent.trim())
      || field.getAttribute("aria-label") || field.getAttribute("aria-labelledby");
    if (!named) say("no label", field);
  });
  const box = element => element.getBoundingClientRect();
  const small = (element, least) => Math.min(box(element).width, box(element).height) < least - 0.5;
  all("button, a.button, select, input[type=text], input[type=password], textarea").filter(seen)
    .filter(element => small(element, %(button)d)).forEach(element => say("smaller than %(button)d px", element));
  all("a, summary, label:has(input)").filter(seen)
    .filter(element => getComputedStyle(element).display !== "inline" && box(element).height < %(link)d - 0.5)
    .forEach(element => say("lower than %(link)d px", element));
  all("body *").filter(element => !element.closest("svg, .table-scroll, .visually-hidden")
    && box(element).right > innerWidth + 1).slice(0, 3).forEach(element => say("wider than the screen", element));
  all("a, button, summary, select, textarea, input:not([type=hidden]), [tabindex='0']").filter(seen)
    .forEach(element => {
      element.focus();
      if (document.activeElement !== element) return;
      const style = getComputedStyle(element), ring = parseFloat(style.outlineWidth);
      if ((style.outlineStyle === "none" || ring < 2) && style.boxShadow === "none")
        say("its focus cannot be seen", element);
    });
  if (all("[tabindex]").some(element => element.tabIndex > 0)) faults.push("an order of its own for the keyboard");
  return {faults, title: document.title, heading: headings.length ? headings[0].textContent.trim() : ""};
})()""" % {"button": LEAST_BUTTON, "link": LEAST_LINK}


def check(browser):
    """The title of the page, its heading, and what is wrong with it on a narrow screen."""
    browser.screen(NARROW)
    found = browser.value(LAWS)
    faults = list(found["faults"])
    if not says_the_same(found["title"], found["heading"]):
        faults.append("title \"%s\", heading \"%s\"" % (found["title"], found["heading"]))
    return found["title"], found["heading"], faults


def says_the_same(title, heading):
    def words(text):
        return re.sub(r"\W+", " ", text.lower()).strip()
    return bool(words(heading)) and words(heading) in words(title)
