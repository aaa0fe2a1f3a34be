import CLibXML2

/// Numbers for the names of a file with their namespaces, found by where libxml2 keeps them: its dictionary has each
/// text just once.
@safe struct XMLNames {
    private struct Slot {
        /// Where the name is, or 0 in a slot that is free.
        var name: UInt = 0
        var namespace: UInt = 0
        var number: UInt32 = 0
    }

    /// Open addressing.
    private var slots = [Slot](repeating: Slot(), count: 256)
    private var count: UInt32 = 0

    /// The number of a name, which is put on the tape after the others if it is new.
    mutating func number(
        of name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?, on tape: inout XMLTape
    ) -> UInt32 {
        let wanted = Slot(name: UInt(bitPattern: name), namespace: UInt(bitPattern: namespace), number: count)
        let place = place(of: wanted)
        guard slots[place].name == 0 else { return slots[place].number }
        tape.names.append(unsafe String(cString: name))
        tape.namespaces.append(unsafe namespace.map { unsafe String(cString: $0) })
        slots[place] = wanted
        count += 1
        if Int(count) * 2 > slots.count { grow() }
        return wanted.number
    }

    /// Where a name is, or the free slot in which it would be.
    private func place(of wanted: Slot) -> Int {
        let mask = slots.count - 1
        let hash = ((wanted.name ^ wanted.namespace << 7) >> 3) &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: hash >> 40) & mask
        while slots[place].name != 0, slots[place].name != wanted.name || slots[place].namespace != wanted.namespace {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        let former = slots
        slots = [Slot](repeating: Slot(), count: former.count * 2)
        for slot in former where slot.name != 0 { slots[place(of: slot)] = slot }
    }
}
