import Foundation
import Testing

/// Getting there, on the demo's made-up timetable. The tool's day is a Monday in November.
struct TravelTests {
    private static let from = ["route", "--need", "training.italian", "--at", "Valenza", "--limit", "12"]

    private static func matches(_ tool: Tool, _ words: [String]) throws -> [[String: Any]] {
        let answer = try tool.run(words + ["--json"]).object()
        return try #require(answer["matches"] as? [[String: Any]])
    }

    private static func travel(_ match: [String: Any]) -> [String: Any]? { match["travel"] as? [String: Any] }

    @Test func `without a way named it is an estimate on foot, and says so`() throws {
        try Scratch.withDemo { tool in
            let travels = try Self.matches(tool, Self.from).compactMap(Self.travel)
            #expect(!travels.isEmpty)
            #expect(travels.allSatisfy { $0["mode"] as? String == "foot" && $0["is_estimated"] as? Bool == true })
            #expect(travels.allSatisfy { ($0["source"] as? String)?.isEmpty == false })
            #expect(try tool.run(Self.from).output.contains("minutes on foot, estimated"))
        }
    }

    @Test func `by bus the way is told from door to door, in the staff's language`() throws {
        try Scratch.withDemo { tool in
            let english = try tool.run(Self.from + ["--by", "bus"]).output
            #expect(english.contains("bus 30 from Valenza, piazza "))
            #expect(english.contains("; last way back "))
            let italian = try tool.run(Self.from + ["--by", "bus", "--language", "it"]).output
            #expect(italian.contains("autobus 30 da Valenza, piazza "))
            for match in try Self.matches(tool, Self.from + ["--by", "bus"]) {
                guard let travel = Self.travel(match), let legs = travel["legs"] as? [[String: Any]] else { continue }
                let rides = legs.filter { $0["line"] != nil }
                #expect(rides.isEmpty == (travel["is_estimated"] as? Bool ?? false))
                for ride in rides {
                    #expect(try #require(ride["departure"] as? String) < #require(ride["arrival"] as? String))
                }
            }
        }
    }

    @Test func `the order stays that of the answer`() throws {
        try Scratch.withDemo { tool in
            let ids = try ["foot", "bicycle", "bus", "car"].map { way in
                try Self.matches(tool, Self.from + ["--by", way]).compactMap { $0["service_at_location_id"] as? String }
            }
            #expect(Set(ids).count == 1 && ids[0].count > 3)
        }
    }

    @Test func `a limit of minutes leaves out what is farther, by bus match by match`() throws {
        try Scratch.withDemo { tool in
            for way in ["foot", "bus"] {
                let limit = ["--by", way, "--travel-time", "45"]
                let answer = try tool.run(Self.from + limit + ["--json"]).object()
                let near = try #require(answer["matches"] as? [[String: Any]])
                let far = try #require(answer["beyond_travel_time"] as? [[String: Any]])
                #expect(near.compactMap(Self.travel).allSatisfy { ($0["minutes"] as? Int ?? 99) <= 45 })
                #expect(far.compactMap(Self.travel).allSatisfy { ($0["minutes"] as? Int ?? 0) > 45 })
                #expect(!near.isEmpty && far.isEmpty == (way == "foot"))
            }
        }
    }

    @Test func `no way leads to a confidential place`() throws {
        try Scratch.withDemo { tool in
            for way in ["foot", "bus"] {
                let line = [
                    "route", "--need", "protection.shelter", "--at", "Tortona", "--limit", "50", "--by", way, "--json",
                ]
                let answer = try tool.run(line).object()
                let misses = try #require(answer["near_misses"] as? [[String: Any]])
                let all =
                    try #require(answer["matches"] as? [[String: Any]])
                    + misses.compactMap { $0["match"] as? [String: Any] }
                let hidden = all.filter { $0["distance_metres"] is NSNull }
                #expect(!hidden.isEmpty)
                #expect(hidden.allSatisfy { $0["travel"] is NSNull })
            }
        }
    }

    @Test func `a timetable is shown, replaced and taken away, and without one the way by bus says so`() throws {
        try Scratch.withDemo { tool in
            let shown = try tool.run("transit", "show")
            #expect(shown.output.contains("orari: ") && shown.output.contains("10 lines"))
            #expect(try tool.run("transit", "remove", "orari").status == 0)
            #expect(try tool.run("transit", "remove", "orari").status == 1)
            #expect(try tool.run("transit", "show").output.contains("No timetable"))
            #expect(try tool.run(Self.from + ["--by", "bus"]).output.contains("No timetable is known here"))
        }
    }

    @Test
    func `a feed with a bad row lands without it and ends with 1, one without trips with 4`()
        throws
    {
        try Scratch.withDemo { tool in
            try Scratch.inFolder { folder in
                func write(_ tables: [String: String]) throws {
                    for (name, text) in tables {
                        try Data(text.utf8).write(to: folder.appending(path: name))
                    }
                }
                try write([
                    "agency.txt": "agency_name,agency_timezone\nProva,Europe/Rome\n",
                    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,44.9,8.6\nb,B,45.0,8.6\nc,C,91,8.6\n",
                    "routes.txt": "route_id,route_short_name,route_type\nr,1,3\n",
                    "calendar_dates.txt": "service_id,date,exception_type\nx,20261125,1\n",
                    "trips.txt": "route_id,service_id,trip_id\nr,x,t\n",
                    "stop_times.txt":
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt,9:00:00,9:00:00,a,1\nt,9:20:00,9:20:00,b,2\n",
                ])
                let landed = try tool.run("transit", "import", folder.path, "--name", "prova")
                #expect(landed.status == 1)
                #expect(landed.output.contains("stops.txt:4:5: stop_lat:"))
                #expect(try tool.run("transit", "show").output.contains("prova: Prova"))
                try write(["trips.txt": "route_id,service_id,trip_id\nr,y,t\n"])
                #expect(try tool.run("transit", "import", folder.path, "--name", "prova").status == 4)
                #expect(try tool.run("transit", "show").output.contains("prova: Prova"))
            }
        }
    }
}
