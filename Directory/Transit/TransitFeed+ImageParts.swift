// What one record of a feed's image is read as; a value out of its range marks the whole image as unsound.

extension TransitStop {
    init?(_ image: inout ImageReader) {
        let (id, name) = (image.text(), image.text())
        let (north, east, parent) = (image.number(), image.number(), image.small())
        let isStation = image.number() == 1
        func degrees(_ bits: Int) -> Double { Double(bitPattern: UInt64(UInt(bitPattern: bits))) }
        guard let point = Coordinate(latitude: degrees(north), longitude: degrees(east)) else { return nil }
        self.init(id: id, name: name, coordinate: point, parent: parent < 0 ? nil : parent, isStation: isStation)
    }
}

extension TransitRoute {
    init?(_ image: inout ImageReader) {
        let (id, name) = (image.text(), image.text())
        guard let kind = Kind(rawValue: image.number()) else { return nil }
        self.init(id: id, name: name, kind: kind)
    }
}

extension TransitCalendar {
    init?(_ image: inout ImageReader) {
        let (id, hasPeriod) = (image.text(), image.number() == 1)
        let (first, last) = (image.number(), image.number())
        let weekdays = image.number()
        let added = image.list { Day(ordinal: $0.number()) }, removed = image.list { Day(ordinal: $0.number()) }
        guard (0...127).contains(weekdays), first <= last else { return nil }
        self.init(
            id: id, period: hasPeriod ? Day(ordinal: first)...Day(ordinal: last) : nil, weekdays: UInt8(weekdays),
            added: added, removed: removed)
    }
}

extension TransitCall {
    init(stop: Int32, time: Int, stay: Int, limits: Int) {
        self.init(
            stop: stop, arrival: Int32(truncatingIfNeeded: time), departure: Int32(truncatingIfNeeded: time &+ stay),
            limits: Limits(rawValue: UInt8(truncatingIfNeeded: limits)))
    }
}

extension TransitFrequency {
    init?(_ image: inout ImageReader) {
        let (trip, start, end, headway) = (image.small(), image.small(), image.small(), image.small())
        guard headway > 0 else { return nil }
        self.init(trip: trip, start: start, end: end, headway: headway, isExact: image.number() == 1)
    }
}

extension TransitTransfer {
    init?(_ image: inout ImageReader) {
        let (from, to) = (image.small(), image.small())
        guard let kind = Kind(rawValue: image.number()) else { return nil }
        let seconds = image.small()
        self.init(from: from, to: to, kind: kind, seconds: seconds < 0 ? nil : seconds)
    }
}

extension TransitShape {
    init?(_ image: inout ImageReader) {
        let id = image.text()
        var (north, east) = (0, 0)
        let points = image.list { image in
            north &+= image.number()
            east &+= image.number()
            return Point(north: Int32(truncatingIfNeeded: north), east: Int32(truncatingIfNeeded: east))
        }
        self.init(id: id, points: points)
    }
}
