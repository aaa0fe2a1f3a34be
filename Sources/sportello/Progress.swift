import Directory

/// One line on the terminal that says what long work is doing; nothing where no terminal looks on.
struct Progress {
    private let invocation: Invocation

    /// Progress on the invocation's terminal, if it has one.
    init(_ invocation: Invocation) { self.invocation = invocation }

    /// Says what is being done, over what was said before.
    func show(_ key: String, when wanted: Bool = true) {
        guard wanted, invocation.surroundings.drawsProgress else { return }
        Output.complain("\r\u{1B}[K\(invocation.words(key))")
    }

    /// Takes the line away.
    func finish() {
        guard invocation.surroundings.drawsProgress else { return }
        Output.complain("\r\u{1B}[K")
    }
}
