"""Every mention of a timeline is quoted from the article's text, by its offsets: quoted.py timeline.json article.txt"""

import json
import sys

story = json.load(open(sys.argv[1], encoding="utf-8"))
text = open(sys.argv[2], encoding="utf-8").read()
for event in story["events"]:
    for mention in event["mentions"]:
        assert text[mention["begin"] : mention["end"]] == mention["quote"]
        trigger = mention["trigger"]
        print(text[trigger["begin"] : trigger["end"]], "in:", mention["quote"])
