import Directory

extension RoutePage {
    /// The page.
    func response(_ visit: Visit, status: Status = .ok) -> Response {
        let words = visit.words
        let frame = PageFrame(title: words("desk.route.title"), path: Link.routeForm(need: nil).path)
        let controls = FormControls(words, fields: fields, problems: problems)
        return frame.response(visit, status: status) {
            HTML("h1") { words("desk.route.title") }
            if isForgotten { HTML("p", ["class": "notice", "role": "status"]) { words("desk.route.forgotten") } }
            problemList(words)
            HTML("p", ["class": "note"]) { words("desk.route.optional") }
            HTML("form", ["method": "post", "action": Link.route.path, "class": "inquiry", "autocomplete": "off"]) {
                HTML("input", ["type": "hidden", "name": FormGuard.field, "value": visit.token])
                NeedChooser(needs, words, chosen: Set(fields.all("need"))).body
                person(controls, visit)
                papers(controls)
                place(controls)
                HTML("p", ["class": "submit"]) { HTML("button", ["class": "primary"]) { words("desk.route.submit") } }
            }
        }
    }

    private func problemList(_ words: Words) -> HTML {
        guard !problems.isEmpty else { return .none }
        return HTML("div", ["class": "notice error", "role": "alert", "tabindex": "-1"]) {
            HTML("h2") { words("desk.route.problems", ["count": .count(problems.count)]) }
            HTML("ul") {
                problems.map { field in
                    HTML("li") {
                        HTML("a", ["href": "#\(field.rawValue)"]) { words("desk.route.problem.\(field.rawValue)") }
                    }
                }
            }
        }
    }

    private func person(_ controls: FormControls, _ visit: Visit) -> HTML {
        let words = controls.words
        return HTML("fieldset") {
            HTML("legend") { words("desk.route.person") }
            HTML("div", ["class": "grid"]) {
                controls.choice(
                    .status,
                    visit.network.legalStatuses.terms.map { ($0.id, words(.legalStatus($0.id))) })
                controls.text(
                    .age,
                    // Where a need is chosen already one goes on with the person, or sends the form by Enter.
                    ["inputmode": "numeric"].merging(fields.all("need").isEmpty ? [:] : ["autofocus": ""]) { $1 })
                controls.choice(.sex, PersonFacts.Sex.allCases.map { ($0.rawValue, words("desk.sex.\($0.rawValue)")) })
                controls.text(.residence, ["list": "municipalities"])
                controls.text(.nationality, ["maxlength": "2"])
                controls.choice(
                    .employment,
                    PersonFacts.Employment.allCases.map { ($0.rawValue, words("desk.employment.\($0.rawValue)")) })
                controls.text(.isee, ["inputmode": "numeric"])
            }
            HTML("div", ["class": "answers"]) {
                controls.threeState("insurance", words("desk.route.insurance"))
                controls.threeState("referral", words("desk.route.referral"))
                controls.threeState("disability", words("desk.route.disability"))
                PersonFacts.Household.allCases.map { kind in
                    controls.threeState(
                        InquiryField.household(kind), words("desk.route.household.\(kind.rawValue)"))
                }
            }
            controls.languages()
        }
    }

    private func papers(_ controls: FormControls) -> HTML {
        let words = controls.words
        func rows(_ documents: [Term]) -> HTML {
            HTML("div", ["class": "answers"]) {
                documents.map { controls.threeState(InquiryField.document($0.id), words(.document($0.id))) }
            }
        }
        let others = documents.others.contains { fields[InquiryField.document($0.id)] != nil }
        return HTML("fieldset") {
            HTML("legend") { words("desk.route.papers") }
            rows(documents.often)
            HTML("details", ["open": others ? "" : nil]) {
                HTML("summary") { words("desk.route.papers.others") }
                rows(documents.others)
            }
            controls.check(InquiryField.noOtherDocuments.rawValue, "yes", words("desk.route.papers.no_others"))
        }
    }

    private func place(_ controls: FormControls) -> HTML {
        HTML("fieldset") {
            HTML("legend") { controls.words("desk.route.place") }
            HTML("div", ["class": "grid"]) {
                controls.text(.origin, ["list": "municipalities"])
                controls.text(.radius, ["inputmode": "numeric"])
                controls.text(.openAt, ["type": "datetime-local"])
            }
            HTML("datalist", ["id": "municipalities"]) {
                municipalities.map { name in HTML("option", ["value": name]) }
            }
        }
    }
}
