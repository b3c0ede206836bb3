"""axe-core over the page that a browser shows: WCAG 2.0 to 2.2, levels A and AA, and good practice."""
import json

from . import environment

PACKAGE = "axe-playwright-python"  # ships axe.min.js; its own dependencies are not needed
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
WIDTHS = (320, 1280)
RUN = """axe.run(document, {resultTypes: ["violations"], runOnly: %s}).then(result => ({
  passes: result.passes.length, found: result.violations.map(v => ({id: v.id, impact: v.impact, help: v.help,
    nodes: v.nodes.map(n => n.target.join(" ")).slice(0, 5)}))}))"""


def script():
    """The text of axe-core, or None when it cannot be installed."""
    files = sorted(environment(".venv-axe", PACKAGE, "--no-deps").rglob("axe.min.js"))
    return files[0].read_text(encoding="utf-8") if files else None


def faults(browser, text):
    """Everything that axe finds on the page with all its parts opened: at both widths, and in dark colours."""
    browser.value(text + ";document.querySelectorAll('details').forEach(part => part.open = true)")
    found = []
    for width in WIDTHS:
        browser.screen(width)
        found += run(browser, TAGS, "%d px" % width)
    # Dark colours change nothing but colours.
    browser.screen(WIDTHS[0], "dark")
    return found + run(browser, {"type": "rule", "values": COLOURS}, "dark")


def run(browser, rules, where):
    answer = browser.value(RUN % json.dumps(rules))
    faults = ["%s: %s (%s) %s  %s" % (where, v["id"], v["impact"], v["help"], "; ".join(v["nodes"]))
              for v in answer["found"]]
    return faults if answer["passes"] else faults + ["%s: axe looked at nothing" % where]
