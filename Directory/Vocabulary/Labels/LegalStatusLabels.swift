/// The words of the shipped legal statuses, one text a language.
enum LegalStatusLabels {}
