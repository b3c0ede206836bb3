"""The first three steps, with the answers of an invented woman of 67 for whom all is well."""
import re

MOST_QUESTIONS = 14
UNKNOWN = "I do not know"  # the words of the button
NO_RESULT = "No, or I do not know"
ANSWERS = {
    "age": {"answer": "67"},
    "sex": {"answer": "female"},
    "red_flags": {"none": "1"},
    "conditions": {"answer": "Diabetes"},
    "medicines": {"answer": "metformin"},
    "kidney_history": {"none": "1"},
    "kidney_test": {"answer": "0.8", "unit": "mg/dL", "day": "1 August 2026"},
    "magnesium_taken": {"none": "1"},
    "blood_pressure_pulse": {"answer": "128", "more": "72"},
    "serum_mg": NO_RESULT,
    "alcohol": {"answer": "0"},
    "diet": UNKNOWN,
    "other_labs": NO_RESULT,
}


def expect(truth, words):
    if not truth:
        raise AssertionError(words)


def check(person):
    """The questions, whatever their order; then the result."""
    person.go("/")
    person.press("Start the safety check")
    while True:
        found = re.search(r"/check/question/([a-z_]+)$", person.driver.current_url)
        if not found:
            break
        person.questions += 1
        expect(person.questions <= MOST_QUESTIONS, f"more than {MOST_QUESTIONS} questions")
        answer = ANSWERS[found.group(1)]
        if isinstance(answer, str):
            person.press(answer)
        else:
            person.fill(answer)
            person.press("Continue")
    person.see("answers")
    person.press("Show me my result")


def plan(person):
    person.press("Make my plan")
    person.see("plan")
    person.press("Keep this plan")
    person.press("Choose my test")
    person.see("designs")


def begin(person):
    """An open test, so that nobody has to fill capsules."""
    person.press("Continue")
    person.see("begin")
    person.tick("blinding", "open")
    person.last()
    person.see("begin-check")
    person.press("Start my")
    person.see("started")
