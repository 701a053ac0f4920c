"""Runs inside Orca, as its customisation: logs what it speaks, and whether that was spoken to the end, as JSON lines."""

import html
import json
import os
import re
import time

from speechd import client

_log = open(os.environ["SPEECH_LOG"], "a", buffering=1, encoding="utf-8")
_count = 0


def _write(**what):
    _log.write(json.dumps({"at": round(time.time() * 1000), **what}, ensure_ascii=False) + "\n")


def _plain(text):
    return re.sub(r"[ \t\r\n]+", " ", html.unescape(re.sub(r"<[^>]*>", "", text))).strip()


_Client = client.SSIPClient
_speak, _char, _key = _Client.speak, _Client.char, _Client.key


def speak(self, text, callback=None, event_types=None):
    global _count
    _count += 1
    number = _count
    _write(id=number, said=_plain(text))

    def told(kind, **more):
        if kind in ("begin", "end", "cancel"):
            _write(id=number, event=kind)
        if callback and (event_types is None or kind in event_types):
            callback(kind, **more)

    wanted = set(event_types or ()) | {"begin", "end", "cancel"}
    return _speak(self, text, callback=told, event_types=tuple(wanted))


def char(self, character):
    _write(char=character)
    return _char(self, character)


def key(self, name):
    _write(key=name)
    return _key(self, name)


_Client.speak, _Client.char, _Client.key = speak, char, key
_write(ready=True)
