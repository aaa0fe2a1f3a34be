import Directory

extension FrontDesk {
    @Sendable func signInForm(_ visit: Visit) -> Response {
        SignInPage(target: Self.target(visit.request.query["to"])).response(visit.words, token: visit.token)
    }

    /// Lets a user in and sends the browser on with a session of its own, whatever it brought along.
    @Sendable func signIn(_ visit: Visit) throws -> Response {
        let form = try visit.form()
        let target = Self.target(form["to"])
        let outcome = try gate.signIn.attempt(
            name: form["name"] ?? "", password: form.fields.first { $0.name == "password" }?.value ?? "",
            code: form["code"] ?? "", seconds: settings.seconds())
        switch outcome {
        case .welcome(let user):
            gate.sessions.end(visit.request.cookie(gate.cookie.name))
            var response = Response.redirect(to: target)
            response.headers.append(gate.cookie.field(gate.sessions.begin(user, seconds: settings.seconds())))
            return response
        case .refused:
            return SignInPage(target: target, problem: "desk.signin.refused")
                .response(visit.words, token: visit.token, status: .forbidden)
        case .shut(let seconds):
            var response = SignInPage(target: target, problem: "desk.signin.shut")
                .response(visit.words, token: visit.token, status: .tooManyRequests)
            response.headers.append(HeaderField("Retry-After", "\(seconds)"))
            return response
        }
    }

    @Sendable func signOut(_ visit: Visit) throws -> Response {
        _ = try visit.form()
        gate.sessions.end(visit.request.cookie(gate.cookie.name))
        var response = Response.redirect(to: "/sign-in")
        response.headers += [gate.cookie.field(nil), HeaderField("Clear-Site-Data", "\"cache\", \"storage\"")]
        return response
    }

    /// Sends somebody who must sign in there, and back to the page asked for when it can be asked for again.
    func sendToSignIn(_ request: Request) throws -> Response {
        guard request.method == .get || request.method == .head else { throw HTTPError(.forbidden) }
        let path = "/" + request.path.map(PercentEncoding.encode).joined(separator: "/")
        let query = request.query.fields.isEmpty ? "" : "?" + request.query.encoded
        let back = FormBody([FormBody.Field("to", path + query)]).encoded
        return .redirect(to: path == "/" ? "/sign-in" : "/sign-in?" + back)
    }

    /// Where to go after sign-in: a page of ours, and no other site's (OWASP ASVS 5.0 §3.7).
    static func target(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), HTML.leadsToPage(text), !text.hasPrefix("/sign-"),
            text.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else { return "/" }
        return text
    }
}
