/// The words of the shipped needs, one text a language.
enum NeedLabels {}
