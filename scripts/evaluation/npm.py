"""Peers and checkers from npm, installed below build/ on the first use."""
import pathlib
import shutil

from .run import Failure, run

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "build/peers"
HERE = pathlib.Path(__file__).parent


def node(script, packages, **options):
    """What `script` of this folder prints; None where node or the packages ("name@version") cannot be had."""
    if not shutil.which("node") or not shutil.which("npm"):
        return None
    try:
        if not all((FOLDER / "node_modules" / package.rpartition("@")[0]).is_dir() for package in packages):
            FOLDER.mkdir(parents=True, exist_ok=True)
            run(["npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER, *packages], accepted=(0,))
        return run(["node", "--single-threaded", HERE / script, FOLDER], accepted=(0,), **options)
    except Failure:
        return None
