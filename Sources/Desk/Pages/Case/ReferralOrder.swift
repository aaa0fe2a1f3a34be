import Directory
import Referrals

/// Which service a person is to be sent to, for which need, by which inquiry.
struct ReferralOrder {
    let service: Service
    let siteID: String?
    let needID: String
    /// The number of the inquiry it came from.
    let inquiryNumber: String

    /// Reads the fields of a card's form; `nil` when they name no service or no need.
    init?(reading form: FormBody, network: ServiceNetwork) {
        guard let choice = form["choice"].flatMap({ FormBody(encoded: $0) }),
            let service = choice["service"].flatMap(network.findService),
            let need = form["need"], network.needs.find(need) != nil
        else { return nil }
        self.service = service
        let siteID = choice["site"]
        self.siteID = network.sites(of: service).first { $0.id == siteID }?.id
        needID = need
        inquiryNumber = form["inquiry"] ?? ""
    }

    /// The fields again.
    var fields: [FormBody.Field] {
        [
            FormBody.Field("choice", SheetOrder.choice(serviceID: service.id, siteID: siteID)),
            FormBody.Field("need", needID), FormBody.Field("inquiry", inquiryNumber),
        ]
    }
}
