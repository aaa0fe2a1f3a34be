/// The command line's words about records of different partners that may be one.
enum MatchPhrases {}
