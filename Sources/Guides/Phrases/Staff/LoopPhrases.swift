/// What is said about partners' answers, people's receipts, sealed fields and the log of changes.
enum LoopPhrases {}
