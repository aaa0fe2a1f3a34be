/// The staff's words for getting there: ways, stops, timetables.
enum TravelPhrases {}
