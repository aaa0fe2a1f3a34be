import CLibXML2

/// Numbers for the names of a file, found by where libxml2 keeps them: its dictionary has each name just once.
@safe struct XMLNames {
    /// Open addressing: a slot holds where a name is, or 0, and the name's number.
    private var slots = [(address: UInt, number: UInt32)](repeating: (0, 0), count: 256)
    private var count: UInt32 = 0

    /// The number of a name, which is put after the others if it is new.
    mutating func number(of name: UnsafePointer<xmlChar>, in names: inout [String]) -> UInt32 {
        let address = UInt(bitPattern: name)
        let slot = self.slot(of: address)
        if slots[slot].address == address { return slots[slot].number }
        names.append(unsafe String(cString: name))
        slots[slot] = (address, count)
        count += 1
        if Int(count) * 2 > slots.count { grow() }
        return count - 1
    }

    private func slot(of address: UInt) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: (address >> 3) &* 0x9E37_79B9_7F4A_7C15 >> 40) & mask
        while slots[slot].address != 0, slots[slot].address != address { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let former = slots
        slots = [(address: UInt, number: UInt32)](repeating: (0, 0), count: former.count * 2)
        for entry in former where entry.address != 0 { slots[slot(of: entry.address)] = entry }
    }
}
