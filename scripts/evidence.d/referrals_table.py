"""Every state by the command line and by partners' links; the tables of steps and of FHIR's Task."""
from evidence import passing, run, say
from referrals_shared import ORGANIZATION, demo

STATES = ["draft", "sent", "seen", "accepted", "waitlisted", "in_progress", "completed", "declined", "failed",
          "cancelled", "expired", "entered_in_error"]
# The steps of the command line that bring a sent referral to each state.
STEPS = {
    "sent": [], "seen": [("step", "seen")], "accepted": [("step", "accepted")], "waitlisted": [("step", "waitlisted")],
    "in_progress": [("step", "accepted"), ("step", "in_progress")], "completed": [("outcome", "yes")],
    "declined": [("step", "declined", "--reason", "no_capacity")],
    "failed": [("step", "failed", "--reason", "no_show")],
    "cancelled": [("step", "cancelled", "--reason", "another_chosen")],
    "expired": [("step", "expired", "--actor", "system", "--reason", "no_answer")],
    "entered_in_error": [("step", "entered_in_error")],
}
# The answers of a partner that bring it to each state a partner may bring about.
ANSWERS = {
    "seen": [("seen",)], "accepted": [("accept", "--appointment", "2026-03-05T09:30")], "waitlisted": [("waitlist",)],
    "in_progress": [("accept",), ("begin",)], "completed": [("done", "--outcome", "partly", "--reason", "no_capacity")],
    "declined": [("decline", "--reason", "missing_document:isee")],
    "failed": [("accept",), ("fail", "--reason", "no_show")],
}


def wrong_code(number):
    """A code that nobody was given, with the check character that it should have."""
    digits = [(number * 7 + place * 3) % 23 for place in range(8)]
    total = sum((place + 1) * digit for place, digit in enumerate(digits))
    check = next(digit for digit in range(23) if (total + 9 * digit) % 23 == 0)
    return "".join("23456789CDFGHJKMNPRTWXY"[digit] for digit in digits + [check])


def state(desk, case, referral):
    """Where a referral stands, as its person's export says."""
    sections = desk.json("case", "export", case)["tables"]
    return [row["state"] for row in sections["referrals"] if row["id"] == str(referral)][0]


def reached():
    """every state is reached from the command line, and by partners' links"""
    desk = demo("table.sportello")
    draft = desk.refer("--draft")
    found = {"draft": state(desk, draft["case"], draft["referral"])}
    for name, steps in STEPS.items():
        made = desk.sent()
        for step in steps:
            words = ["refer", "step", str(made["referral"]), *step[1:]] if step[0] == "step" else [
                "outcome", str(made["referral"]), *step[1:]]
            desk(*words)
        found[name] = state(desk, made["case"], made["referral"])
    right = [name for name in STATES if found.get(name) == name]
    say("every state is reached from the command line", f"{len(right)} of {len(STATES)}", len(right) == len(STATES))
    found = {}
    for name, answers in ANSWERS.items():
        made = desk.sent()
        link = desk.link(made["referral"])
        for count, answer in enumerate(answers):
            desk("partner", "answer", link["code"] if count % 2 else link["token"], *answer)
        found[name] = state(desk, made["case"], made["referral"])
    right = [name for name in ANSWERS if found[name] == name]
    say("every state that a partner may bring about is reached by link and code",
        f"{len(right)} of {len(ANSWERS)}: {', '.join(right)}", len(right) == len(ANSWERS))


def reminded():
    """reminders, expiry, outcome files, receipts and other services after a refusal, by the command line"""
    import os
    from referrals_shared import FOLDER
    desk = demo("loop.sportello")
    made = desk.sent()
    number = str(made["referral"])
    seen = []
    for when in ("2026-03-08T10:00", "2026-03-14T10:00", "2026-03-16T10:00", "2026-03-26T10:00", "2026-04-02T03:00"):
        due = desk.at(when).json("partner", "remind", "--send")
        seen += [f"{when[5:10]} {item['action']}" for item in due]
    say("a silent partner is reminded on working days, and then no longer waited for", "; ".join(seen),
        seen == ["03-16 remind", "03-26 remind", "04-02 expire"])
    other = desk.sent()
    link = desk.link(other["referral"])
    path = os.path.join(FOLDER, "esiti.csv")
    with open(path, "w", encoding="cp1252") as file:
        file.write(f"Codice;Esito;Motivo\n{link['code']};rifiutato;closed\nXXX;accolto;\n")
    tried = desk.json("partner", "outcomes", path, ok=(0, 1))
    taken = desk.json("partner", "outcomes", path, "--apply", ok=(0, 1))
    again = desk.json("partner", "outcomes", path, "--apply", ok=(0, 1))
    figures = [(t["moved"], t["unchanged"], len(t["findings"])) for t in (tried, taken, again)]
    say("a partner's file of outcomes is tried, taken, and taken once", str(figures),
        figures == [(1, 0, 1), (1, 0, 1), (0, 1, 1)] and not tried["applied"])
    proposal = desk.json("refer", "reroute", str(other["referral"]))
    say("after a refusal other services are proposed, without the one that refused",
        f"{len(proposal['matches'])} services; left out {proposal['left_out']}",
        len(proposal["matches"]) > 0 and not set(proposal["matches"]) & set(proposal["left_out"]))
    tasks = desk.json("verify", "tasks")
    say("a reason that accuses the listing opens tasks on its fields",
        ", ".join(f"{task['field']} ({task['reason']})" for task in tasks),
        [task["field"] for task in tasks] == ["contact", "status", "hours"])
    third = desk.sent()
    receipt = desk("receipt", "make", third["case"]).stdout.strip()
    desk("receipt", "answer", receipt, str(third["referral"]), "no", "--reason", "no_capacity", "--wait", "month",
         "--difficulty", "language", "--quality", "2")
    say("a person's answer by receipt ends the referral", state(desk, third["case"], third["referral"]),
        state(desk, third["case"], third["referral"]) == "completed")
    fourth = desk.sent()
    link = desk.link(fourth["referral"])
    consent = desk("case", "consents", fourth["case"]).stdout.split("\t")[0]
    desk("case", "withdraw", fourth["case"], consent)
    refused = desk("partner", "show", link["code"], ok=(2,))
    say("withdrawal of consent kills the partner's link", refused.stderr.strip().splitlines()[0],
        "taken back" in refused.stderr)
    wrong = [desk("partner", "show", wrong_code(number), ok=(2,)).stderr for number in range(12)]
    say("wrong codes are counted, and the door shuts", wrong[-1].strip().splitlines()[0],
        "not known" in wrong[0] and "too many" in wrong[-1])
    text = desk.link(desk.sent()["referral"])["text"]
    say("the message for the partner names service, desk and code, and nothing of the person", repr(text),
        fourth["case"] not in text and "medico" not in text.lower())


def tables():
    """the tables of steps and of FHIR's Task, exhaustively"""
    run("swift", "build", "--build-tests")
    passing("each of 12 × 12 steps for each role is as a second grid has it, and maps to FHIR's Task and back",
            ["TransitionTests", "StepTests"], 8)
    passing("links, codes, limits, messages, reminders, receipts and calendars", ["PartnerTests", "PartnerLinkTests",
                                                                                  "ReceiptTests"], 20)


CHECKS = [reached, reminded, tables]
