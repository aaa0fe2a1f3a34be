extension Inquiry {
    /// The inquiry as it would be once the changes are made.
    func after(_ changes: [Remedy.Change]) -> Inquiry {
        var inquiry = self
        for change in changes {
            switch change {
            case .document(let id): inquiry.facts.documents[id] = true
            case .referral: inquiry.facts.hasReferral = true
            case .healthInsurance: inquiry.facts.hasHealthInsurance = true
            case .age(let age): inquiry.facts.age = age
            case .time(let time): inquiry.openAt = time
            case .radius(let radius): inquiry.radius = radius
            }
        }
        return inquiry
    }
}
