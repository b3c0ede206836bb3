"""The ways that somebody may take through the site; each function is one, and its first line says which."""
from .changes import goes_on_at_once, new_medicine, stopped
from .crowded import crowded
from .days import clock_change, midnight, travel
from .every_page import every_page
from .interruptions import ended_session, killed, restored
from .keyboard import keyboard
from .sealed import looked_and_unblinded
from .whole_way import whole_way
from .windows import back_and_twice, begun_and_back, two_windows
from .zoomed import zoomed

ALL = [whole_way, every_page, back_and_twice, two_windows, begun_and_back, looked_and_unblinded, new_medicine, goes_on_at_once, stopped,
       ended_session, killed, restored, crowded, midnight, clock_change, travel, keyboard,
       zoomed]
