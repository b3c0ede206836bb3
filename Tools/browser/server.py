"""`olivine serve` in a folder of its own, with a clock in a file, so that weeks pass in seconds."""
import datetime
import pathlib
import re
import subprocess
import tempfile
import urllib.request

PASSWORD = "four plain words here"


class Server:
    """`olivine serve` in a folder of its own, with a clock in a file."""

    def __init__(self, program, zone="Europe/London", moment="2026-08-06T08:00:00Z"):
        self.folder = tempfile.TemporaryDirectory(prefix="olivine-journey-")
        self.path = pathlib.Path(self.folder.name)
        self.data = self.path / "data"
        self.clock = self.path / "clock"
        self.zone = zone
        self.set(moment)
        self.program = program
        self.process = None
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", str(self.data), "--clock-file", str(self.clock)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            found = re.search(r"(http://localhost:\d+)(/start/\S+)", line)
            if found:
                self.address, self.link = found.group(1), found.group(0)
                return
        raise SystemExit("the program did not print its start link: " + self.process.stderr.read())

    def set(self, moment):
        self.moment = datetime.datetime.fromisoformat(moment.replace("Z", "+00:00"))
        self.write()

    def forward(self, **span):
        self.moment += datetime.timedelta(**span)
        self.write()

    def write(self):
        text = self.moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.clock.write_text(f"{text} {self.zone}\n", encoding="utf-8")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def account(self, name, *options):
        """Adds an account; its password is the same for all."""
        self.run("account", "add", name, *options, "--data", self.data, "--password-file", self.secret())

    def restored(self):
        """Ends, and starts again from a backup in a new folder."""
        backup, new = self.path / "olivine.backup", self.path / "restored"
        self.run("backup", "--data", self.data, "--out", backup, "--passphrase-file", self.secret())
        self.kill()
        self.run("restore", backup, "--data", new, "--passphrase-file", self.secret())
        self.data = new
        self.start()

    def secret(self):
        file = self.path / "secret"
        file.write_text(PASSWORD + "\n", encoding="utf-8")
        return file

    def run(self, *words):
        subprocess.run([self.program, *map(str, words)], check=True, capture_output=True)

    @property
    def style(self):
        """The style sheet that the pages ask for."""
        if not hasattr(self, "known_style"):
            with urllib.request.urlopen(self.address + "/sign-in") as reply:
                page = reply.read().decode("utf-8")
            link = re.search(r"<link[^>]*href=\"([^\"]+\.css)\"", page).group(1)
            with urllib.request.urlopen(self.address + link) as reply:
                self.known_style = reply.read().decode("utf-8")
        return self.known_style
