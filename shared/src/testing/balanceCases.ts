/** Problems drawn by a number, so that a case that fails can be named: shaped like workshops, of any size. */
import type { BalanceGroup, BalancePerson, BalanceProblem } from '../balance/balanceProblem.ts'
import { createRandom, type Random } from '../balance/seededRandom.ts'

export interface CaseShape {
  /** How many platforms there are, two unless said otherwise. */
  readonly platforms?: number
  readonly people: number
  readonly groups: number
  /** How many groups are interpreted; the others work in the first language. */
  readonly interpreted: number
  readonly pins: number
  readonly apart: number
  readonly together: number
}

function personOf(at: number, people: number, all: readonly string[], random: Random): BalancePerson {
  const country = random(Math.max(2, Math.ceil(people / 3)))
  const id = `p${String(at).padStart(4, '0')}`
  const speaks = country % 4 === 3 ? ['en'] : ['es']
  const understands = random(4) === 0 ? ['en', 'es'] : speaks
  const draw = random(10)
  if (draw === 0) return { id, kind: 'observer', represents: [], organisation: `o${random(3)}`, understands }
  if (draw === 1) return { id, kind: 'expert', represents: [], institution: `i${random(2)}`, understands }
  const platforms = country % 5 === 4 ? all.slice(0, 1) : all
  const represents = random(4) === 0 ? [...platforms] : [platforms[random(platforms.length)] ?? '']
  return { id, kind: 'delegate', delegation: `c${country}`, represents, institution: `i${random(2)}`, understands }
}

/** @returns a problem that may have no solution: pins and people apart are drawn without looking at languages */
export function drawnProblem(seed: number, shape: CaseShape): BalanceProblem {
  const random = createRandom(seed)
  const platforms = Array.from({ length: shape.platforms ?? 2 }, (_, at) => `P${at + 1}`)
  const people = Array.from({ length: shape.people }, (_, at) => personOf(at, shape.people, platforms, random))
  const groups = Array.from({ length: shape.groups }, (_, at): BalanceGroup => {
    return { id: `g${String(at).padStart(2, '0')}`, mode: at < shape.interpreted ? 'interpreted' : 'es' }
  })
  const someone = () => people[random(people.length)]?.id ?? ''
  const pair = (): [string, string] => [someone(), someone()]
  const times = <Item>(count: number, draw: () => Item) => Array.from({ length: count }, draw)
  return {
    platforms,
    people,
    groups,
    pins: times(shape.pins, () => [someone(), groups[random(groups.length)]?.id ?? '']),
    apart: times(shape.apart, pair).filter(([a, b]) => a !== b),
    together: times(shape.together, pair).filter(([a, b]) => a !== b),
    seed,
  }
}

/** At most forty people of one to four platforms in two to five groups, with some of every rule. */
export function smallProblem(seed: number): BalanceProblem {
  const random = createRandom(seed ^ 0x5eed)
  const groups = 2 + random(4)
  return drawnProblem(seed, {
    platforms: 1 + random(4),
    people: 6 + random(35),
    groups,
    interpreted: random(3) === 0 ? groups : 1 + random(groups),
    pins: random(4),
    apart: random(5),
    together: random(3) === 0 ? 1 : 0,
  })
}
