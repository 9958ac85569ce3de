/** Cheapest assignments against trying every one, and the staff that is matched with them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestAssignment } from './cheapestAssignment.ts'
import { matchInterpreters } from './matchInterpreters.ts'
import { matchModerators, matchRapporteurs } from './matchStaff.ts'

type Costs = readonly (readonly (number | null)[])[]

/** Fewest rows left out, then the least cost, by trying every assignment. */
function best(costs: Costs, room: readonly number[]): [number, number] {
  const [row, ...others] = costs
  if (row === undefined) return [0, 0]
  const [out, cost] = best(others, room)
  let least: [number, number] = [out + 1, cost]
  row.forEach((price, column) => {
    if (price === null || (room[column] ?? 0) === 0) return
    const [left, sum] = best(
      others,
      room.map((seats, at) => (at === column ? seats - 1 : seats)),
    )
    if (left < least[0] || (left === least[0] && sum + price < least[1])) least = [left, sum + price]
  })
  return least
}

test('[BA30] law: as many as possible are assigned, as cheaply as possible, and no column takes more than it has room for', () => {
  const price = fc.option(fc.nat(4), { freq: 3 })
  const costs = fc.array(fc.array(price, { minLength: 3, maxLength: 3 }), { maxLength: 6 })
  const room = fc.array(fc.nat(3), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(costs, room, (prices, seats) => {
      const { columnOf, cost } = cheapestAssignment(prices, seats)
      expect([columnOf.filter((column) => column === -1).length, cost]).toEqual(best(prices, seats))
      seats.forEach((most, column) => {
        expect(columnOf.filter((each) => each === column).length).toBeLessThanOrEqual(most)
      })
    }),
    { numRuns: 400 },
  )
})

const groups = [
  { id: 'A', mode: 'es' },
  { id: 'B', mode: 'en' },
  { id: 'C', mode: 'interpreted' },
]
const moderator = (id: string, platform: string, ...understands: string[]) => ({ id, platform, understands })

describe('moderators and rapporteurs', () => {
  test('[BA31] every group has one of each platform, and whoever speaks two languages goes where that is needed', () => {
    const moderators = [
      moderator('p1', 'P', 'es', 'en'),
      moderator('p2', 'P', 'es'),
      moderator('p3', 'P', 'es'),
      moderator('q1', 'Q', 'es'),
      moderator('q2', 'Q', 'en'),
      moderator('q3', 'Q', 'fr'),
    ]
    const { posts, gaps } = matchModerators(['P', 'Q'], groups, moderators)
    expect(gaps).toEqual([])
    expect(posts.find(({ group, platform }) => group === 'B' && platform === 'P')?.person).toBe('p1')
    expect(posts.find(({ group, platform }) => group === 'C' && platform === 'Q')?.person).toBe('q3')
    expect(new Set(posts.map(({ person }) => person)).size).toBe(6)
  })

  test('[BA31] gaps say whether people or languages are missing', () => {
    const { gaps } = matchModerators(['P', 'Q'], groups, [
      moderator('p1', 'P', 'es'),
      moderator('p2', 'P', 'es'),
      moderator('p3', 'P', 'es'),
      moderator('q1', 'Q', 'es', 'en'),
      moderator('q2', 'Q', 'es', 'en'),
    ])
    expect(gaps.filter(({ platform }) => platform === 'P')).toEqual([{ platform: 'P', group: 'B', reason: 'language' }])
    expect(gaps.filter(({ platform }) => platform === 'Q').map(({ reason }) => reason)).toEqual(['tooFew'])
  })

  test('[BA31] a rapporteur who sits in a group reports there and nowhere else', () => {
    const candidates = [
      { id: 'x', understands: ['es'], onlyIn: 'C' },
      { id: 'y', understands: ['es', 'en'] },
      { id: 'z', understands: ['es'], onlyIn: 'B' },
    ]
    const { posts, gaps } = matchRapporteurs(groups, candidates)
    expect(posts.find(({ group }) => group === 'C')?.person).toBe('x')
    expect(posts.some(({ person }) => person === 'z')).toBe(false)
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.reason).toBe('language')
  })
})

const both = (id: string) => ({ id, languages: ['es', 'en'] })

describe('interpreters', () => {
  test('[BA32] two for an hour, in turns of thirty minutes, each the partner of the other', () => {
    const { teams, gaps, spare } = matchInterpreters([both('A')], ['i1', 'i2', 'i3'].map(both), 60)
    expect(teams).toEqual([
      {
        group: 'A',
        team: ['i1', 'i2'],
        shifts: [
          { interpreter: 'i1', partner: 'i2', from: 0, to: 30 },
          { interpreter: 'i2', partner: 'i1', from: 30, to: 60 },
        ],
      },
    ])
    expect([gaps, spare]).toEqual([[], ['i3']])
  })

  test('[BA32] three interpreters serve one group whole, and the other is told what nobody interprets', () => {
    const { teams, gaps } = matchInterpreters(['A', 'B'].map(both), ['i1', 'i2', 'i3'].map(both), 60)
    expect(teams.map(({ team }) => team.length).sort((a, b) => a - b)).toEqual([1, 2])
    expect(gaps).toMatchObject([{ missing: 1, uncovered: { from: 40, to: 60 }, reason: 'tooFew' }])
  })

  test('[BA32] a whole team comes before three interpreters alone', () => {
    const speaks = (id: string, ...languages: string[]) => ({ id, languages })
    const places = [speaks('A', 'pt'), speaks('B', 'fr'), speaks('C', 'de')]
    const { teams } = matchInterpreters(
      places,
      [speaks('x', 'pt', 'fr'), speaks('y', 'fr', 'de'), speaks('z', 'de')],
      60,
    )
    expect(teams.map(({ team }) => team)).toEqual([[], ['x', 'y'], ['z']])
  })

  test('[BA32] one is enough for forty minutes', () => {
    const { teams, gaps } = matchInterpreters([both('A')], [both('i1')], 40)
    expect(teams[0]?.shifts).toEqual([{ interpreter: 'i1', partner: null, from: 0, to: 40 }])
    expect(gaps).toEqual([])
  })

  test('[BA32] whoever does not work between the languages of a group is no help there', () => {
    const { gaps, spare } = matchInterpreters([both('A')], [both('i1'), { id: 'i2', languages: ['fr', 'en'] }], 60)
    expect(gaps).toMatchObject([{ missing: 1, reason: 'language' }])
    expect(spare).toEqual(['i2'])
  })

  test('[BA32] law: nobody serves twice, no shift with a partner is over thirty minutes, and shifts leave no hole', () => {
    const minutes = fc.integer({ min: 1, max: 240 })
    fc.assert(
      fc.property(fc.nat(5), fc.nat(12), minutes, (groupCount, interpreterCount, length) => {
        const names = (letter: string, count: number) =>
          Array.from({ length: count }, (_, at) => both(`${letter}${at}`))
        const { teams, gaps, spare } = matchInterpreters(names('g', groupCount), names('i', interpreterCount), length)
        const serving = teams.flatMap(({ team }) => team)
        expect(new Set([...serving, ...spare]).size).toBe(interpreterCount)
        expect(serving.length + spare.length).toBe(interpreterCount)
        const whole = Math.min(groupCount, Math.floor(interpreterCount / (length > 40 ? 2 : 1)))
        expect(teams.length - gaps.length).toBe(whole)
        for (const { group, shifts } of teams) {
          const gap = gaps.find((each) => each.group === group)
          shifts.forEach(({ from, to, partner }, at) => {
            expect(from).toBe(at === 0 ? 0 : shifts[at - 1]?.to)
            expect(to - from).toBeLessThanOrEqual(partner === null ? 40 : 30)
            expect(to).toBeGreaterThan(from)
          })
          expect((shifts.at(-1)?.to ?? 0) + (gap?.uncovered ? gap.uncovered.to - gap.uncovered.from : 0)).toBe(length)
        }
      }),
    )
  })
})
