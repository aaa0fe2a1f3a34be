import Directory

/// Which services a person may use on the way to others, each judged once, when it is first asked about.
///
/// A service may not be excluded by any rule but documents, nor have a condition in words alone: nobody is sent to
/// ask for asylum for the sake of a paper. Time of day is left aside, and for the radius stands the
/// policy's `pathwayReach`; what lies beyond it is told by its point alone.
final class AdmittedOffices {
    private let assessor: Assessor
    private var assessments: [Int: Assessment]
    private var refused = Set<Int>()

    /// The services judged by an assessor's inquiry; the goals are admitted as they are.
    init(_ assessor: Assessor, goals: [Assessment]) {
        self.assessor = assessor.asking(Self.relaxed(assessor.inquiry, assessor.policy))
        assessments = Dictionary(goals.map { ($0.service, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is asked of a service on the way: the time is left aside, and it may be farther off.
    static func relaxed(_ inquiry: Inquiry, _ policy: RoutingPolicy) -> Inquiry {
        var inquiry = inquiry
        inquiry.openAt = nil
        inquiry.radius = inquiry.origin == nil ? nil : policy.pathwayReach
        return inquiry
    }

    /// Whether the person may use a service.
    func admits(_ service: Int) -> Bool { assessment(of: service) != nil }

    /// How an admitted service stands.
    func assessment(of service: Int) -> Assessment? {
        if let known = assessments[service] { return known }
        guard !refused.contains(service) else { return nil }
        guard mayBeNear(service) else { return nil }
        let assessment = assessor.assess(service)
        let isOpen = assessment.rulings.allSatisfy { $0.rule != .custom }
        guard isOpen, assessment.failures.allSatisfy({ $0.rule == .document }) else {
            refused.insert(service)
            return nil
        }
        assessments[service] = assessment
        return assessment
    }

    /// The metres from the origin to a service; for a place whose point is not known what the policy says.
    func metres(to service: Int) -> Int {
        guard let assessment = assessment(of: service) else { return 0 }
        if let distance = assessment.distance { return distance.metres }
        let isNear = assessor.inquiry.origin == nil || assessor.columns.sites[assessment.site].isRemote
        return isNear ? 0 : assessor.policy.unknownDistance.metres
    }

    /// Whether some place of a service may lie within reach.
    private func mayBeNear(_ service: Int) -> Bool {
        guard let origin = assessor.inquiry.origin, let reach = assessor.inquiry.radius else { return true }
        return assessor.columns.siteRanges[service].contains { position in
            let site = assessor.columns.sites[position]
            guard !site.isRemote, let point = site.coordinate else { return true }
            return origin.distance(to: point) <= reach
        }
    }
}
