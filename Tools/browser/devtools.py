"""A headless Chromium that is spoken to through two pipes, one JSON message after another."""
import json
import os
import subprocess
import tempfile

from . import chromium


class BrowserStopped(Exception):
    """Chromium ended before it answered."""


class Browser:
    """One page, whose size and colours can be changed while it stands."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory(prefix="olivine-browser-", ignore_cleanup_errors=True)
        commands, to_browser = os.pipe()
        from_browser, answers = os.pipe()

        def as_three_and_four():
            # By way of numbers that none of the four has.
            os.dup2(commands, 1013, inheritable=False)
            os.dup2(answers, 1014, inheritable=False)
            os.dup2(1013, 3)
            os.dup2(1014, 4)

        self.process = subprocess.Popen(
            [chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--remote-debugging-pipe", "--user-data-dir=" + self.profile.name, "about:blank"],
            preexec_fn=as_three_and_four, close_fds=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.pipe, self.answers, self.buffer, self.count = to_browser, from_browser, b"", 0
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        self.ask("Emulation.setFocusEmulationEnabled", enabled=True)

    def read(self):
        while b"\0" not in self.buffer:
            more = os.read(self.answers, 1 << 20)
            if not more:
                raise BrowserStopped()
            self.buffer += more
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        text = json.dumps(message).encode() + b"\0"
        while text:
            text = text[os.write(self.pipe, text):]
        while True:
            answer = self.read()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError("%s: %s" % (method, answer["error"].get("message")))
                return answer["result"]

    def wait(self, event):
        while self.read().get("method") != event:
            pass

    def open(self, address):
        self.ask("Page.navigate", url=address)
        self.wait("Page.loadEventFired")

    def screen(self, width, scheme="light"):
        """Makes the window this wide, in light or dark colours; nothing on the page moves or fades."""
        self.ask("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
                 mobile=False)

    def value(self, expression):
        """The value of an expression or of its promise; the policy of the page does not bind it."""
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:400])
        return answer["result"].get("value")

    def close(self):
        self.process.terminate()
        self.process.wait()
        os.close(self.pipe)
        os.close(self.answers)
        self.profile.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
