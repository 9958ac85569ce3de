/** Finds any seating that keeps the rules, or proves that there is none. Balance is not its concern. */
import { evenSpread } from './evenSpread.ts'
import type { Mask, SeatingModel } from './seatingModel.ts'

/** `unknown` means that the search gave up; nothing is proven either way. */
export type FoundSeating = { outcome: 'found'; groupOf: Int32Array } | { outcome: 'impossible' | 'unknown' }

/** Tried placements before the search gives up. */
const patience = 5000

interface Search {
  readonly model: SeatingModel
  /** Units of several people or with somebody to avoid: these need trying, all others flow into the seats left. */
  readonly tied: readonly number[]
  readonly free: readonly number[]
  readonly groupOf: Int32Array
  readonly load: Int32Array
  /** Group → how many tied units sit there. */
  readonly tiedIn: Int32Array
  /** Unit × groupCount + group → seated units there that it must avoid. */
  readonly avoided: Int32Array
  /** Equal numbers mark groups that no rule tells apart. */
  readonly kindOf: readonly number[]
  triesLeft: number
}

const sizeOf = (model: SeatingModel, unit: number) => model.members[unit]?.length ?? 0

/** People by mask, in the shape that `evenSpread` takes. */
function byMask(model: SeatingModel, units: readonly number[]) {
  const unitsOf = new Map<Mask, number[]>()
  for (const unit of units) {
    const mask = model.allowed[unit]
    if (mask === undefined) continue
    const alike = unitsOf.get(mask) ?? []
    alike.push(unit)
    unitsOf.set(mask, alike)
  }
  return [...unitsOf].map(([allowed, members]) => ({
    allowed,
    members,
    count: members.reduce((sum, unit) => sum + sizeOf(model, unit), 0),
  }))
}

function groupKinds({ allowed, capacity }: SeatingModel): number[] {
  const distinct = [...new Set(allowed)]
  const signatures = [...capacity].map((seats, group) => [seats, ...distinct.map((mask) => mask[group])].join())
  return signatures.map((signature) => signatures.indexOf(signature))
}

function startSearch(model: SeatingModel): Search {
  const units = model.members.map((_, unit) => unit)
  const isTied = (unit: number) => sizeOf(model, unit) > 1 || (model.apart[unit]?.length ?? 0) > 0
  return {
    model,
    tied: units.filter(isTied),
    free: units.filter((unit) => !isTied(unit)),
    groupOf: new Int32Array(units.length).fill(-1),
    load: new Int32Array(model.groupCount),
    tiedIn: new Int32Array(model.groupCount),
    avoided: new Int32Array(units.length * model.groupCount),
    kindOf: groupKinds(model),
    triesLeft: patience,
  }
}

function openGroups({ model, avoided, load, tiedIn, kindOf }: Search, unit: number): number[] {
  const triedKinds = new Set<number>()
  const open: number[] = []
  for (let group = 0; group < model.groupCount; group++) {
    if (model.allowed[unit]?.[group] !== 1 || avoided[unit * model.groupCount + group] !== 0) continue
    if ((load[group] ?? 0) + sizeOf(model, unit) > (model.capacity[group] ?? 0)) continue
    // Of several empty groups that no rule tells apart, one stands for all.
    const kind = kindOf[group] ?? group
    if (tiedIn[group] === 0 && triedKinds.has(kind)) continue
    if (tiedIn[group] === 0) triedKinds.add(kind)
    open.push(group)
  }
  return open
}

function put(search: Search, unit: number, group: number, sign: 1 | -1): void {
  const { model, groupOf, load, tiedIn, avoided } = search
  groupOf[unit] = sign === 1 ? group : -1
  load[group] = (load[group] ?? 0) + sign * sizeOf(model, unit)
  tiedIn[group] = (tiedIn[group] ?? 0) + sign
  for (const other of model.apart[unit] ?? []) {
    const cell = other * model.groupCount + group
    avoided[cell] = (avoided[cell] ?? 0) + sign
  }
}

function seatFree({ model, free, groupOf, load }: Search): boolean {
  const classes = byMask(model, free)
  const spread = evenSpread(classes, model.capacity, load)
  if (spread === null) return false
  classes.forEach(({ members }, by) => {
    const groups = [...(spread.seated[by] ?? [])].flatMap((people, group) =>
      Array.from({ length: people }, () => group),
    )
    members.forEach((unit, at) => {
      groupOf[unit] = groups[at] ?? -1
    })
  })
  return true
}

/** Places the tied unit with the fewest open groups next and takes a placement back when it leads nowhere. */
function placeTied(search: Search): boolean {
  let next = { unit: -1, open: [] as number[] }
  for (const unit of search.tied) {
    if (search.groupOf[unit] !== -1) continue
    const open = openGroups(search, unit)
    if (next.unit === -1 || open.length < next.open.length) next = { unit, open }
    if (open.length < 2) break
  }
  if (next.unit === -1) return seatFree(search)
  for (const group of next.open) {
    if (search.triesLeft-- <= 0) return false
    put(search, next.unit, group, 1)
    if (placeTied(search)) return true
    put(search, next.unit, group, -1)
  }
  return false
}

export function findSeating(model: SeatingModel): FoundSeating {
  const nobody = new Int32Array(model.groupCount)
  const everyUnit = model.members.map((_, unit) => unit)
  if (!model.isPossible || evenSpread(byMask(model, everyUnit), model.capacity, nobody) === null) {
    return { outcome: 'impossible' }
  }
  const search = startSearch(model)
  if (placeTied(search)) return { outcome: 'found', groupOf: search.groupOf }
  return { outcome: search.triesLeft > 0 ? 'impossible' : 'unknown' }
}
