/// The staff's words for the web desk; the words of each language are in a file of their own.
enum DeskPhrases {}
