"""What the tools that look at pages share: a browser, axe-core, laws for pages, a person, a server.

Chromium and its driver come from the system; Python packages live in private environments beside the sources.
"""
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def tool(*names):
    """The path of the first of these programs that is installed, or None."""
    return next((path for path in map(shutil.which, names) if path), None)


def chromium():
    """The path of an installed Chromium, or None."""
    return tool("chromium", "chromium-browser", "google-chrome")


def environment(name, package, *options):
    """A private environment with a package of the Python index, made where it is not there yet.

    Where the package cannot be installed the environment is there without it.
    """
    folder = ROOT / name
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=False, capture_output=True)
        subprocess.run([folder / "bin" / "pip", "install", "--quiet", *options, package], check=False,
                       capture_output=True)
    return folder


def with_selenium():
    """Runs this script again inside an environment that has selenium; returns when it is there already."""
    try:
        import selenium  # noqa: F401
        return True
    except ImportError:
        pass
    python = environment(".venv-browser", "selenium") / "bin" / "python"
    if not python.exists() or os.environ.get("OLIVINE_BROWSER_ENVIRONMENT"):
        return False
    os.environ["OLIVINE_BROWSER_ENVIRONMENT"] = "1"
    os.execv(python, [str(python)] + sys.argv)
