"""The ways that somebody may take through the site; each function is one, and its first line says which."""
from .days import clock_change, midnight, travel
from .every_page import every_page
from .interruptions import back_and_twice, ended_session, killed
from .keyboard import keyboard
from .whole_way import whole_way

ALL = [whole_way, every_page, back_and_twice, ended_session, midnight, clock_change, travel, killed, keyboard]
