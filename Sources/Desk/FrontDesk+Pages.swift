import Directory

extension FrontDesk {
    @Sendable func home(_ visit: Visit) -> Response { HomePage(visit).response(visit) }

    @Sendable func search(_ visit: Visit) -> Response {
        guard let text = visit.request.query["q"] else { return .redirect(to: Link.home.path) }
        return SearchPage(visit, text: text).response(visit)
    }

    @Sendable func service(_ visit: Visit) throws -> Response {
        guard let service = visit.names["id"].flatMap(visit.network.findService) else { throw HTTPError(.notFound) }
        return ServicePage(visit, service).response(visit)
    }

    @Sendable func guide(_ visit: Visit) throws -> Response {
        let area = visit.request.query["area"]
        guard area.map({ visit.network.areas.areas[$0] != nil }) ?? true else { throw HTTPError(.notFound) }
        return GuidePage(visit, areaID: area, desk: settings.contact).response(nonce: settings.secrets.next())
    }

    @Sendable func routeForm(_ visit: Visit) -> Response {
        let needs = visit.request.query.all("need").filter { visit.network.needs.find($0) != nil }
        let fields = FormBody(needs.map { FormBody.Field(InquiryField.need.rawValue, $0) })
        return RoutePage(visit, fields: fields).response(visit)
    }

    /// Keeps the inquiry and sends the browser to its number, so that no fact is ever in an address.
    @Sendable func route(_ visit: Visit) throws -> Response {
        let fields = try visit.form()
        let form = InquiryForm(reading: fields, network: visit.network)
        guard form.problems.isEmpty else {
            return RoutePage(visit, fields: fields, problems: form.problems).response(visit, status: .badRequest)
        }
        return .redirect(to: Link.answer(visit.inquiries.keep(form.inquiry, now: visit.now)).path)
    }

    @Sendable func answer(_ visit: Visit) -> Response {
        guard let (number, inquiry) = keptInquiry(visit) else { return forgotten(visit) }
        return AnswerPage(visit, number: number, inquiry: inquiry).response(visit)
    }

    @Sendable func change(_ visit: Visit) -> Response {
        guard let (_, inquiry) = keptInquiry(visit) else { return forgotten(visit) }
        return RoutePage(visit, fields: inquiry.fields(of: visit.network)).response(visit)
    }

    @Sendable func next(_ visit: Visit) throws -> Response {
        _ = try visit.form()
        visit.inquiries.wipe()
        return .redirect(to: Link.home.path)
    }

    @Sendable func sheet(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        let order = SheetOrder(reading: form, network: visit.network)
        let inquiry = order.inquiryNumber.flatMap { visit.inquiries.find($0, now: visit.now) }
        guard !order.services.isEmpty || !order.pathways.isEmpty else {
            return order.inquiryNumber.map { .redirect(to: Link.answer($0).path) } ?? .redirect(to: Link.home.path)
        }
        return SheetPage(visit, order: order, inquiry: inquiry, desk: settings.contact)
            .response(nonce: settings.secrets.next())
    }

    private func keptInquiry(_ visit: Visit) -> (number: String, inquiry: CounterInquiry)? {
        visit.names["number"].flatMap { number in
            visit.inquiries.find(number, now: visit.now).map { (number, $0) }
        }
    }

    /// An inquiry that is gone is no fault of the staff's: they get the empty form and are told why.
    private func forgotten(_ visit: Visit) -> Response {
        RoutePage(visit, fields: FormBody(), isForgotten: true).response(visit, status: .notFound)
    }
}
