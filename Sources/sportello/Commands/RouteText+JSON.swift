import Directory
import Guides
import Referrals
import Routing

extension RouteText {
    /// The answer for programs.
    var json: JSONValue {
        .object(members.merging(several.map(members) ?? [:]) { first, _ in first })
    }

    private var members: [String: JSONValue] {
        [
            "beyond_travel_time": .array(beyond.map(json)),
            "needs": .texts(inquiry.needs), "eligible_count": .int(answer.eligibleCount),
            "matches": .array(answer.matches.map(json)),
            "near_misses": .array(
                answer.nearMisses.map { miss in
                    [
                        "match": json(miss.match), "remedies": .array(miss.remedies.map(json)),
                        "alternatives": .array(miss.alternatives.map { .array($0.map(json)) }),
                    ]
                }),
            "next_question": answer.nextQuestion.map { question in
                [
                    "fact": .string(question.fact.code), "words": .string(phrasebook.text(question.phrase)),
                    "answers": .texts(question.options.map { phrasebook.text($0.phrase) }),
                    "candidates": .int(question.candidateCount),
                ]
            } ?? .null,
            "pathways": .array(answer.pathways.map(json)),
        ]
    }

    private func json(_ remedy: Remedy) -> JSONValue {
        [
            "rule": .string(remedy.rule.rawValue), "words": .string(phrasebook.text(remedy.phrase)),
            "can_change": .bool(remedy.change != nil),
        ]
    }

    private func json(_ match: Match) -> JSONValue {
        let service = network.findService(match.serviceID)
        return [
            "service_id": .string(match.serviceID), "service_at_location_id": .text(match.siteID),
            "name": .text(service?.name.source), "organization_id": .text(service?.organizationID),
            "address": .text(address(match.siteID, of: match.serviceID)),
            "travel": travelJSON(match), "distance_metres": .number(match.distance?.metres),
            "score": .int(match.score.total),
            "score_parts": .array(
                match.score.parts.map { ["kind": .string($0.kind.rawValue), "metres": .int($0.metres)] }),
            "standing": .text(match.standing.map { phrasebook.text($0.phrase) }),
            "opening": .string(phrasebook.text(match.opening.phrase(now: inquiry.now))),
            "reasons": .array(
                match.reasons.map {
                    [
                        "rule": .string($0.rule.rawValue), "verdict": .string($0.verdict.rawValue),
                        "words": .string(words(of: $0, for: match.serviceID)), "field": .string($0.field),
                        "assured_on": .text($0.assuredOn?.description),
                    ]
                }),
        ]
    }

    private func json(_ pathway: Pathway) -> JSONValue {
        [
            "need": .string(pathway.need), "goal_service_id": .string(pathway.goalServiceID),
            "days": .number(pathway.days), "visits": .int(pathway.visits), "missing": .texts(pathway.missing),
            "assumed_lacking": .texts(pathway.assumedLacking),
            "steps": .array(pathway.steps.map(json)),
            "alternatives": .array(
                pathway.alternatives.map { way in
                    [
                        "days": .int(way.days), "visits": .int(way.visits), "steps": .array(way.steps.map(json)),
                    ]
                }),
        ]
    }

    private func json(_ step: PathwayStep) -> JSONValue {
        [
            "service_id": .string(step.serviceID), "service_at_location_id": .text(step.siteID),
            "brings": .texts(step.brings), "gives": .texts(step.gives), "start_day": .int(step.startDay),
            "visit_day": .int(step.visitDay), "end_day": .int(step.endDay), "expiring": .texts(step.expiring),
        ]
    }
}
