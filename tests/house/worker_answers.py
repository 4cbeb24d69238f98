"""A worker answers each line before it is given the next: whoever waits for the answer must not wait for ever."""
import json
import subprocess
import sys

worker = subprocess.Popen([sys.argv[1], "extract"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
for number in range(3):
    worker.stdin.write(json.dumps({"id": f"a{number}", "published": "2022-09-12", "text": "The dam broke on Monday."}) + "\n")
    worker.stdin.flush()
    record = json.loads(worker.stdout.readline())
    assert record["article"]["id"] == f"a{number}", record
worker.stdin.close()
assert worker.wait() == 0
print("3 lines, each answered before the next.")
