extension SmallCells {
    /// The cells of a table of two ways with a last column and a last row of totals.
    ///
    /// A row whose small cells cannot be made safe under their marks (four ones whose total is "fewer than 5") tells
    /// only its total: when all its cells are withheld, each may hold anything.
    func grid(_ counts: [[Int]]) -> [[ReportCell]] {
        var search = AlternatingCycles(cells: self, values: Self.withTotals(counts))
        guard search.protectAll() else {
            // Nothing but the whole can be told.
            return search.values.enumerated().map { row, line in
                line.indices.map { column in
                    row == counts.count && column == line.count - 1 ? shown(line[column]) : .withheld
                }
            }
        }
        return search.values.indices.map { row in
            search.values[row].indices.map { column in
                let count = search.values[row][column]
                if search.isBlank(row, column) { return .withheld }
                return search.hidden[row][column] && !isSmall(count) ? .withheld : shown(count)
            }
        }
    }

    static func withTotals(_ counts: [[Int]]) -> [[Int]] {
        let lines = counts.map { $0 + [$0.reduce(0, +)] }
        let width = lines.first?.count ?? 1
        return lines + [(0..<width).map { column in lines.reduce(0) { $0 + $1[column] } }]
    }
}

/// Looks for the smallest set of cells to hide so that each small cell can move.
///
/// With the sign of the totals turned, every row and column of the table sums to zero, so a change of one cell by
/// one is made good along a closed walk of cells that change by +1 and −1 in turn, row, column, row … A small cell is
/// safe when there is such a walk over hidden cells, each of which may change so under its mark. The walk that hides
/// the least is a shortest path from the cell's column back to its row.
private struct AlternatingCycles {
    let cells: SmallCells
    /// The counts with the totals as last row and column.
    let values: [[Int]]
    private(set) var hidden: [[Bool]]
    private var isSafe: [[Bool]]
    /// The cells on some closed walk, which no sum gives away.
    private var isCovered: [[Bool]]
    /// The rows that tell only their total.
    private var blankRows: Set<Int> = []

    init(cells: SmallCells, values: [[Int]]) {
        self.cells = cells
        self.values = values
        hidden = values.map { $0.map(cells.isSmall) }
        isSafe = hidden.map { $0.map { !$0 } }
        isCovered = hidden.map { $0.map { _ in false } }
    }

    /// Hides what is needed; false when some cell cannot be made safe.
    mutating func protectAll() -> Bool {
        guard !cells.isSmall(values[rows - 1][columns - 1]) else { return false }
        for row in 0..<rows {
            for column in 0..<columns where !isSafe[row][column] {
                if protect(row, column) { continue }
                guard row < rows - 1 else { return false }
                blank(row)
                guard protect(row, column) else { return false }
            }
        }
        return coverBlankRows()
    }

    /// Of a row that tells only its total no cell may follow from its column either.
    private mutating func coverBlankRows() -> Bool {
        for row in blankRows.sorted() {
            for column in 0..<(columns - 1) where !isCovered[row][column] {
                guard protect(row, column) else { return false }
            }
        }
        return true
    }

    /// Whether only the total of the cell's row is told.
    func isBlank(_ row: Int, _ column: Int) -> Bool { column < columns - 1 && blankRows.contains(row) }

    private mutating func blank(_ row: Int) {
        blankRows.insert(row)
        for column in 0..<(columns - 1) { hidden[row][column] = true }
    }

    /// Hides what makes one cell safe; false when nothing does.
    private mutating func protect(_ row: Int, _ column: Int) -> Bool {
        if let corners = hiddenRectangle(row, column) {
            for (row, column) in corners {
                isSafe[row][column] = true
                isCovered[row][column] = true
            }
            return true
        }
        let walks = [1, -1].compactMap { walk(through: (row, column), step: $0) }
        guard let best = walks.min(by: { $0.cost < $1.cost }) else { return false }
        for (row, column) in best.cells + [(row, column)] {
            hidden[row][column] = true
            isSafe[row][column] = true
            isCovered[row][column] = true
        }
        return true
    }

    /// The commonest walk that hides nothing more: four hidden cells at the corners of a rectangle.
    private func hiddenRectangle(_ row: Int, _ column: Int) -> [(Int, Int)]? {
        func canMove(_ row: Int, _ column: Int, _ step: Int) -> Bool {
            hidden[row][column] && cost(row, column, step) != nil
        }
        for step in [1, -1] where canMove(row, column, step) {
            let beside = (0..<columns).filter { $0 != column && canMove(row, $0, -step) }
            for other in 0..<rows where other != row && canMove(other, column, -step) {
                if let far = beside.first(where: { canMove(other, $0, step) }) {
                    return [(row, column), (row, far), (other, column), (other, far)]
                }
            }
        }
        return nil
    }

    private var rows: Int { values.count }
    private var columns: Int { values[0].count }

    /// What it costs to let a cell change by `step` with the signs turned; `nil` when it may not.
    private func cost(_ row: Int, _ column: Int, _ step: Int) -> Int? {
        let isTotal = (row == rows - 1) != (column == columns - 1)
        if isBlank(row, column) { return values[row][column] + step >= 0 ? 0 : nil }
        guard cells.canMove(values[row][column], by: isTotal ? -step : step) else { return nil }
        return hidden[row][column] ? 0 : values[row][column]
    }

    /// Dijkstra's shortest path over columns (numbered first) and rows: from the cell's column, whose next cell moves
    /// against it, to the cell's row.
    private func walk(
        through cell: (row: Int, column: Int), step: Int
    ) -> (cost: Int, cells: [(Int, Int)])? {
        guard cost(cell.row, cell.column, step) != nil else { return nil }
        let goal = columns + cell.row
        var distance = [Int](repeating: .max, count: columns + rows)
        var previous = [Int](repeating: -1, count: columns + rows)
        var isDone = [Bool](repeating: false, count: columns + rows)
        distance[cell.column] = 0
        while let node = nearest(distance, isDone), node != goal {
            isDone[node] = true
            let isColumn = node < columns
            for other in isColumn ? columns..<(columns + rows) : 0..<columns where !isDone[other] {
                let place = isColumn ? (other - columns, node) : (node - columns, other)
                guard place != cell, let price = cost(place.0, place.1, isColumn ? -step : step),
                    distance[node] + price < distance[other]
                else { continue }
                distance[other] = distance[node] + price
                previous[other] = node
            }
        }
        return distance[goal] == .max ? nil : (distance[goal], trace(previous, from: cell.column, to: goal))
    }

    private func nearest(_ distance: [Int], _ isDone: [Bool]) -> Int? {
        var best: Int?
        for node in distance.indices where !isDone[node] && distance[node] < best.map({ distance[$0] }) ?? .max {
            best = node
        }
        return best
    }

    private func trace(_ previous: [Int], from start: Int, to goal: Int) -> [(Int, Int)] {
        var cells: [(Int, Int)] = []
        var node = goal
        while node != start {
            let (row, column) = (max(node, previous[node]) - columns, min(node, previous[node]))
            cells.append((row, column))
            node = previous[node]
        }
        return cells
    }
}
