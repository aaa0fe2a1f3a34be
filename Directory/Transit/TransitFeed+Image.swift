extension TransitFeed {
    /// What an image starts with: its name, after which its version follows. The first knew no shapes or directions.
    private static let mark: [UInt8] = Array("GTFS".utf8)
    private static let edition: UInt8 = 2

    /// The feed as bytes, small and quick to read again; the same feed has the same bytes.
    public var image: [UInt8] {
        var image = ImageWriter(Self.mark + [Self.edition])
        image.add(publisher)
        image.add(version ?? "")
        image.add(timeZone)
        image.add(stops) { image, stop in
            image.add(stop.id)
            image.add(stop.name)
            image.add(Int(bitPattern: UInt(stop.coordinate.latitude.bitPattern)))
            image.add(Int(bitPattern: UInt(stop.coordinate.longitude.bitPattern)))
            image.add(Int(stop.parent ?? -1))
            image.add(stop.isStation ? 1 : 0)
        }
        image.add(routes) { image, route in
            image.add(route.id)
            image.add(route.name)
            image.add(route.kind.rawValue)
        }
        image.add(calendars) { image, calendar in
            image.add(calendar.id)
            image.add(calendar.period == nil ? 0 : 1)
            image.add(calendar.period?.lowerBound.ordinal ?? 0)
            image.add(calendar.period?.upperBound.ordinal ?? 0)
            image.add(Int(calendar.weekdays))
            image.add(calendar.added) { $0.add($1.ordinal) }
            image.add(calendar.removed) { $0.add($1.ordinal) }
        }
        addTrips(to: &image)
        image.add(shapes) { image, shape in
            image.add(shape.id)
            var last = TransitShape.Point(north: 0, east: 0)
            image.add(shape.points) { image, point in
                image.add(Int(point.north) - Int(last.north))
                image.add(Int(point.east) - Int(last.east))
                last = point
            }
        }
        return image.bytes
    }

    private func addTrips(to image: inout ImageWriter) {
        image.add(trips) { image, trip in
            image.add(trip.id)
            image.add(Int(trip.route))
            image.add(Int(trip.calendar))
            image.add(trip.headsign ?? "")
            image.add(Int(trip.direction ?? -1))
            image.add(Int(trip.shape ?? -1))
            image.add(trip.calls.count)
            var time: Int32 = 0
            for call in calls[trip.calls] {
                image.add(Int(call.stop))
                image.add(Int(call.arrival - time))
                image.add(Int(call.departure - call.arrival))
                image.add(Int(call.limits.rawValue))
                time = call.departure
            }
        }
        image.add(frequencies) { image, frequency in
            for value in [frequency.trip, frequency.start, frequency.end, frequency.headway] { image.add(Int(value)) }
            image.add(frequency.isExact ? 1 : 0)
        }
        image.add(transfers) { image, transfer in
            image.add(Int(transfer.from))
            image.add(Int(transfer.to))
            image.add(transfer.kind.rawValue)
            image.add(Int(transfer.seconds ?? -1))
        }
    }

    /// The feed of an image; `nil` when the bytes are no image of a version known, or are damaged.
    public init?(image bytes: [UInt8]) {
        guard bytes.starts(with: Self.mark), bytes.count > Self.mark.count else { return nil }
        let edition = bytes[Self.mark.count]
        guard (1...Self.edition).contains(edition) else { return nil }
        var image = ImageReader(bytes, from: Self.mark.count + 1)
        let head = (publisher: image.text(), version: image.text(), timeZone: image.text())
        let stops = image.list { TransitStop(&$0) }
        let routes = image.list { TransitRoute(&$0) }
        let calendars = image.list { TransitCalendar(&$0) }
        var calls: [TransitCall] = []
        let trips = image.list { image in
            let (id, route, calendar, headsign) = (image.text(), image.small(), image.small(), image.text())
            let (direction, shape) = edition > 1 ? (image.small(), image.small()) : (-1, -1)
            let start = calls.count
            var time = 0
            for _ in 0..<max(0, image.number()) where image.isSound {
                let (stop, arrival, stay, limits) = (image.small(), image.number(), image.number(), image.number())
                time += arrival
                calls.append(TransitCall(stop: stop, time: time, stay: stay, limits: limits))
                time += stay
            }
            return TransitTrip(
                id: id, route: route, calendar: calendar, headsign: headsign.isEmpty ? nil : headsign,
                direction: direction < 0 ? nil : Int8(truncatingIfNeeded: direction), shape: shape < 0 ? nil : shape,
                calls: start..<calls.count)
        }
        let frequencies = image.list { TransitFrequency(&$0) }
        let transfers = image.list { TransitTransfer(&$0) }
        let shapes = edition > 1 ? image.list { TransitShape(&$0) } : []
        guard image.isSound, image.isAtEnd else { return nil }
        self.init(
            unchecked: head.publisher, head.version.isEmpty ? nil : head.version, head.timeZone, stops, routes,
            calendars, trips, calls, frequencies, transfers, shapes)
        guard isWhole else { return nil }
    }

    private init(
        unchecked publisher: String, _ version: String?, _ timeZone: String, _ stops: [TransitStop],
        _ routes: [TransitRoute], _ calendars: [TransitCalendar], _ trips: [TransitTrip], _ calls: [TransitCall],
        _ frequencies: [TransitFrequency], _ transfers: [TransitTransfer], _ shapes: [TransitShape]
    ) {
        self.init(publisher: publisher, version: version, timeZone: timeZone)
        self.stops = stops
        self.routes = routes
        self.calendars = calendars
        self.trips = trips
        self.calls = calls
        self.frequencies = frequencies
        self.transfers = transfers
        self.shapes = shapes
    }
}
