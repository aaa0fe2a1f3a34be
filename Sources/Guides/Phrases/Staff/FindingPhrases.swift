/// The staff's words for the findings of an import: what was seen and how to fix it.
enum FindingPhrases {}
