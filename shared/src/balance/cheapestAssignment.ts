/** Assigns rows to columns with room, as many as possible and then as cheaply as possible. What they stand for is not its concern. */

export interface CheapestAssignment {
  /** Row → column, or −1 when no column is left for it. */
  readonly columnOf: readonly number[]
  /** Of the rows that have a column. No assignment of as many rows costs less. */
  readonly cost: number
}

interface Flow {
  readonly costs: readonly (readonly (number | null)[])[]
  readonly room: readonly number[]
  readonly columnOf: number[]
  /** Column → its rows. */
  readonly rows: Set<number>[]
  /** Column × columns + column → the least that a row of the first costs more in the second, and that row. */
  readonly passing: { readonly cost: Float64Array; readonly row: Int32Array }
}

/** Recomputes what it costs to pass a row on from this column. */
function updatePassing({ costs, rows, passing }: Flow, column: number): void {
  const width = rows.length
  passing.cost.fill(Infinity, column * width, (column + 1) * width)
  for (const row of rows[column] ?? []) {
    const here = costs[row]?.[column] ?? 0
    costs[row]?.forEach((there, to) => {
      const cell = column * width + to
      if (there === null || to === column || there - here >= (passing.cost[cell] ?? Infinity)) return
      passing.cost[cell] = there - here
      passing.row[cell] = row
    })
  }
}

/** The cheapest way for one more row: columns that pass rows on, up to one that has room; Bellman and Ford. */
function cheapestPath({ costs, room, rows, passing }: Flow, row: number): number[] {
  const width = rows.length
  const reach = Array.from({ length: width }, (_, column) => costs[row]?.[column] ?? Infinity)
  const before = Array.from({ length: width }, () => -1)
  for (let isShorter = true; isShorter; ) {
    isShorter = false
    for (let from = 0; from < width; from++) {
      for (let to = 0; to < width; to++) {
        const length = (reach[from] ?? Infinity) + (passing.cost[from * width + to] ?? Infinity)
        if (length >= (reach[to] ?? Infinity)) continue
        reach[to] = length
        before[to] = from
        isShorter = true
      }
    }
  }
  let end = -1
  reach.forEach((length, column) => {
    const hasRoom = (rows[column]?.size ?? 0) < (room[column] ?? 0)
    if (hasRoom && length < (end === -1 ? Infinity : (reach[end] ?? Infinity))) end = column
  })
  const path: number[] = []
  for (let column = end; column !== -1; column = before[column] ?? -1) path.unshift(column)
  return path
}

function put(flow: Flow, row: number, column: number): void {
  flow.rows[flow.columnOf[row] ?? -1]?.delete(row)
  flow.columnOf[row] = column
  flow.rows[column]?.add(row)
}

/** A last column with room for everybody, dearer than all others together: being left out. */
function withLeftOut(costs: readonly (readonly (number | null)[])[], room: readonly number[]) {
  const leftOut = costs.reduce((sum, row) => sum + Math.max(0, ...row.map((cost) => cost ?? 0)), 1)
  return { costs: costs.map((row) => [...row, leftOut]), room: [...room, Infinity] }
}

/**
 * Successive shortest paths: after each row the rows so far are assigned as cheaply as possible.
 *
 * @param costs row → column → whole cost of zero or more, or null where the row may not go; rows that nothing tells apart are taken in order
 * @param room column → how many rows it takes
 */
export function cheapestAssignment(
  costs: readonly (readonly (number | null)[])[],
  room: readonly number[],
): CheapestAssignment {
  const width = room.length + 1
  const flow: Flow = {
    ...withLeftOut(costs, room),
    columnOf: costs.map(() => -1),
    rows: Array.from({ length: width }, () => new Set()),
    passing: { cost: new Float64Array(width * width).fill(Infinity), row: new Int32Array(width * width) },
  }
  costs.forEach((_, row) => {
    const path = cheapestPath(flow, row)
    // From the end on, so that every column has passed its row on before it takes another.
    for (let at = path.length - 1; at >= 0; at--) {
      const [from, to] = [path[at - 1], path[at] ?? 0]
      put(flow, from === undefined ? row : (flow.passing.row[from * width + to] ?? 0), to)
    }
    for (const column of path) updatePassing(flow, column)
  })
  const columnOf = flow.columnOf.map((column) => (column === room.length ? -1 : column))
  const cost = columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0)
  return { columnOf, cost }
}
