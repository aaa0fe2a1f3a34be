import Directory

/// The words for a weekday's place in its month.
enum PlaceInMonth {
    /// The word for a place from 1 to 5, or from the end for -1 and -2; `nil` for others.
    static func name(of place: Int) -> Phrase.Argument? {
        let keys = [1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "next_to_last"]
        return keys[place].map { .phrase(Phrase("hours.place.\($0)")) }
    }
}
