/// The command line's words about partners' files: plans, runs, matches, exports.
enum ImportPhrases {}
