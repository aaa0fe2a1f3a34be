/// The staff's words for the command line.
enum CommandPhrases {}
