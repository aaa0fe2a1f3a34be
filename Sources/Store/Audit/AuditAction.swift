/// What the audit log notes.
public enum AuditAction: String, Sendable, CaseIterable {
    /// Of a case: opened, its facts changed, erased; those erased because their time was over.
    case caseOpened = "case_opened", caseChanged = "case_changed", caseErased = "case_erased",
        casesExpired = "cases_expired"
    /// Of a need: recorded, its state set.
    case needAdded = "need_added", needSet = "need_set"
    /// Of consent: given, withdrawn.
    case consentGiven = "consent_given", consentWithdrawn = "consent_withdrawn"
    /// Of a referral: recorded, moved on, given a time, its partner reminded or called.
    case referralCreated = "referral_created", referralStepped = "referral_stepped",
        appointmentSet = "appointment_set", partnerReminded = "partner_reminded"
    /// Of the ways in: made, taken back, used to answer.
    case linkIssued = "link_issued", linkRevoked = "link_revoked", receiptIssued = "receipt_issued",
        receiptRevoked = "receipt_revoked", followUpAnswered = "follow_up_answered"
    /// Of sealed fields: written, taken away, opened; all of a person given to the person.
    case fieldSealed = "field_sealed", fieldRemoved = "field_removed", fieldOpened = "field_opened",
        subjectExported = "subject_exported"
    /// Of the desk's work: time noted, a task opened or closed, a plan changed, a case handed over.
    case activityAdded = "activity_added", taskClosed = "task_closed", planChanged = "plan_changed",
        caseHandedOver = "case_handed_over"
    /// Of what leaves the house: a report, a notice.
    case reportPublished = "report_published", noticePublished = "notice_published"
    /// Of those who sign in: added, changed.
    case userAdded = "user_added", userChanged = "user_changed"
}
