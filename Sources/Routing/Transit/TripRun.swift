/// A trip as it may run on a day: once by its own times, or as one of its repetitions.
struct TripRun: Sendable, Hashable {
    /// The feed and the trip in it.
    let feed: Int32, trip: Int32
    /// The seconds to add to the trip's own times.
    let shift: Int32
    /// The seconds by which it may be late where only a headway is kept, and by which its arrivals are put off:
    /// whoever is there at its departure finds a vehicle within the headway.
    let headway: Int32
}
