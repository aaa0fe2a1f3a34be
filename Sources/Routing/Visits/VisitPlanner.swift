import Directory

/// Plans the visits for several needs among the best services for each.
struct VisitPlanner {
    let assessor: Assessor
    /// The needs, each once.
    let needs: [String]
    /// The services for each need that no rule excludes, best first.
    let eligible: [[Assessment]]

    /// The plan.
    func plan() -> VisitPlan {
        let candidates = candidates()
        let served = needs.indices.filter { need in candidates.contains { $0.serves(need) } }
        var cover = VisitCover(of: served, by: candidates)
        let (chosen, isProven) = cover.solve()
        var errands: [Int: [(need: Int, stop: VisitCandidate.Stop)]] = [:]
        for need in served {
            let stops = chosen.compactMap { place in candidates[place].stops[need].map { (place, $0) } }
            guard let best = stops.min(by: { VisitCandidate.Stop.precedes($0.1, $1.1) }) else { continue }
            errands[best.0, default: []].append((need, best.1))
        }
        return VisitPlan(
            visits: chosen.compactMap { errands[$0].map(visit) },
            unserved: needs.indices.filter { !served.contains($0) }.map { needs[$0] }, isProven: isProven)
    }

    private func visit(_ errands: [(need: Int, stop: VisitCandidate.Stop)]) -> Visit {
        let columns = assessor.columns
        return Visit(
            errands: errands.map { need, stop in
                Visit.Errand(
                    need: needs[need], serviceID: columns.network.services[stop.service].id,
                    siteID: columns.sites[stop.site].siteID)
            }, distance: assessor.assess(errands[0].stop.service, at: errands[0].stop.site).distance)
    }

    /// The visits that could be made, nearest first, without those that another can always replace.
    private func candidates() -> [VisitCandidate] {
        var places: [VisitPlace: VisitCandidate] = [:]
        for (need, services) in eligible.enumerated() {
            for service in services.map(\.service) {
                for site in assessor.columns.siteRanges[service] {
                    let assessment = assessor.assess(service, at: site)
                    guard assessment.failureCount == 0 else { continue }
                    add(assessment, for: need, to: &places)
                }
            }
        }
        let sorted = places.values.sorted { left, right in
            if left.metres != right.metres { return left.metres < right.metres }
            return Self.order(left).lexicographicallyPrecedes(Self.order(right))
        }
        return sorted.enumerated().filter { place, candidate in
            !sorted.enumerated().contains { other, better in
                other != place && better.dominates(candidate) && (other < place || !candidate.dominates(better))
            }
        }.map(\.element)
    }

    private static func order(_ candidate: VisitCandidate) -> [Int] {
        candidate.stops.flatMap { $0.map { [$0.score, $0.service, $0.site] } ?? [.max] }
    }

    private func add(_ assessment: Assessment, for need: Int, to places: inout [VisitPlace: VisitCandidate]) {
        let place = VisitPlace(service: assessment.service, at: assessment.site, in: assessor.columns)
        let ways: [Score.Part.Kind] = [.distance, .unknownDistance]
        let metres = assessment.score.parts.first { ways.contains($0.kind) }?.metres ?? 0
        let stop = VisitCandidate.Stop(
            score: assessment.score.total, service: assessment.service, site: assessment.site)
        var candidate =
            places[place] ?? VisitCandidate(stops: Array(repeating: nil, count: needs.count), metres: metres)
        if candidate.stops[need].map({ VisitCandidate.Stop.precedes(stop, $0) }) ?? true {
            candidate.stops[need] = stop
        }
        places[place] = candidate
    }
}
