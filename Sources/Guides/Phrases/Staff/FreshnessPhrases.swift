/// The command line's words about where listings come from and how sure they still are; fields by name.
enum FreshnessPhrases {}
