import Directory

extension PersonFacts {
    /// These facts with everything left out that is not in the scope: what may be told under a consent.
    public func limited(to scope: Set<PersonFact>) -> PersonFacts {
        var shared = PersonFacts()
        if scope.contains(.age) { shared.age = age }
        if scope.contains(.sex) { shared.sex = sex }
        if scope.contains(.legalStatus) { shared.legalStatus = legalStatus }
        if scope.contains(.nationality) { shared.nationality = nationality }
        if scope.contains(.residence) { shared.residenceAreaID = residenceAreaID }
        if scope.contains(.isee) { shared.isee = isee }
        if scope.contains(.healthInsurance) { shared.hasHealthInsurance = hasHealthInsurance }
        if scope.contains(.disability) { shared.hasDisability = hasDisability }
        if scope.contains(.referral) { shared.hasReferral = hasReferral }
        if scope.contains(.employment) { shared.employment = employment }
        if scope.contains(.languages) { shared.languages = languages }
        shared.household = household.filter { scope.contains(.household($0.key)) }
        shared.documents = documents.filter { scope.contains(.document($0.key)) }
        return shared
    }
}
