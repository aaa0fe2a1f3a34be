/// The words of the shipped documents, one text a language.
enum DocumentLabels {}
