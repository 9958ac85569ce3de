/** Known schedules in which nobody meets twice, for people who are all alike. Rules and balance are looked at elsewhere. */

/** Round → person → table. */
export type Schedule = readonly (readonly number[])[]

/** Everybody meets everybody once, two by two: the first stays, the others turn (the circle method). */
function pairsInTurn(people: number, tables: number, rounds: number): Schedule {
  const seats = 2 * tables
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: people }, (_, person) => {
      if (person === 0) return 0
      const place = ((person - 1 + round) % (seats - 1)) + 1
      return Math.min(place, seats - 1 - place)
    }),
  )
}

/** People in rows of one a table; each round a row goes on as many tables as its number says (a transversal design). */
function rowsInTurn(people: number, tables: number, rounds: number): Schedule {
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: people }, (_, person) => {
      const row = Math.floor(person / tables)
      return ((person % tables) + round * row) % tables
    }),
  )
}

/** Schedules worth trying; sizes of tables differ by one at most in each. */
export function roundStarts(people: number, tables: number, rounds: number): Schedule[] {
  const starts = [rowsInTurn(people, tables, rounds)]
  return people > 1 && Math.ceil(people / 2) === tables ? [pairsInTurn(people, tables, rounds), ...starts] : starts
}
