import Directory

extension Router {
    /// The fewest visits for the needs of an inquiry, among the best services for each (`visitScope` of the policy).
    public func visits(for inquiry: Inquiry) -> VisitPlan {
        let needs = inquiry.needs.unique
        let eligible = needs.map { need in
            var one = inquiry
            one.needs = [need]
            return self.eligible(for: one, atMost: policy.visitScope)
        }
        return VisitPlanner(assessor: assessor(for: inquiry), needs: needs, eligible: eligible).plan()
    }
}
