import Directory

/// What is to stand on a sheet, as a form asks for it.
struct SheetOrder {
    /// A service at a place.
    struct Choice: Hashable {
        let service: Service
        let site: ServiceAtLocation?
    }

    /// The services, in the order of the form.
    let services: [Choice]
    /// The goals of the ways to be printed.
    let pathways: [String]
    /// The person's language, and the one beside it.
    let language: LanguageTag, beside: LanguageTag?
    /// The number of the inquiry the sheet is for.
    let inquiryNumber: String?
    /// The fields, to ask for the same sheet in another language.
    let fields: FormBody

    init(reading form: FormBody, network: ServiceNetwork) {
        var services: [Choice] = []
        for choice in form.all("service").compactMap({ Self.read($0, network) }) where !services.contains(choice) {
            services.append(choice)
        }
        self.services = services
        pathways = form.all("pathway")
        language = form["language"].flatMap { LanguageTag($0) }.flatMap(Self.shipped) ?? "it"
        beside = form["beside"] == "yes" && language != "it" ? "it" : nil
        inquiryNumber = form["inquiry"]
        fields = FormBody(form.fields.filter { ["service", "pathway", "inquiry"].contains($0.name) })
    }

    /// A service at a place as the value of a field.
    static func choice(serviceID: String, siteID: String?) -> String {
        let site = siteID.map { [FormBody.Field("site", $0)] } ?? []
        return FormBody([FormBody.Field("service", serviceID)] + site).encoded
    }

    private static func read(_ text: String, _ network: ServiceNetwork) -> Choice? {
        guard let form = FormBody(encoded: text), let service = form["service"].flatMap(network.findService) else {
            return nil
        }
        let siteID = form["site"]
        return Choice(service: service, site: network.sites(of: service).first { $0.id == siteID })
    }

    private static func shipped(_ language: LanguageTag) -> LanguageTag? {
        LanguageTag.shipped.first { $0.primary == language.primary }
    }
}
