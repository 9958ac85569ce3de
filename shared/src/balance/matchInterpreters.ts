/** Gives interpreted groups their interpreters, with shifts in turn, and names what stays uncovered. */
import { byCodeUnit } from './byCodeUnit.ts'
import { cheapestAssignment } from './cheapestAssignment.ts'
import { interpretersPerGroup, longestAlone } from './interpretation.ts'

export interface InterpretedGroup {
  readonly id: string
  /** The languages spoken there; an interpreter of the group works between all of them. */
  readonly languages: readonly string[]
}

export interface Interpreter {
  readonly id: string
  readonly languages: readonly string[]
}

export interface Shift {
  readonly interpreter: string
  /** Who sits beside the interpreter and takes over; null when there is nobody. */
  readonly partner: string | null
  /** Minutes from the beginning of the group work. */
  readonly from: number
  readonly to: number
}

export interface InterpreterMatch {
  readonly teams: readonly {
    readonly group: string
    readonly team: readonly string[]
    readonly shifts: readonly Shift[]
  }[]
  /** Groups with fewer interpreters than they need, and the minutes that nobody interprets. */
  readonly gaps: readonly {
    readonly group: string
    readonly missing: number
    readonly uncovered: { readonly from: number; readonly to: number } | null
    /** Whether interpreters are left over who do not work between the group's languages. */
    readonly reason: 'tooFew' | 'language'
  }[]
  /** Interpreters without a group. */
  readonly spare: readonly string[]
}

/** Nobody interprets longer than this without a change, in minutes. */
const longestShift = 30

/** Pairs take turns in shifts of nearly equal length, each as often as the other. */
function shiftsOf(team: readonly string[], minutes: number): Shift[] {
  const [first, second] = team
  if (first === undefined) return []
  if (second === undefined) return [{ interpreter: first, partner: null, from: 0, to: Math.min(minutes, longestAlone) }]
  const count = 2 * Math.ceil(minutes / (2 * longestShift))
  return Array.from({ length: count }, (_, at) => ({
    interpreter: at % 2 === 0 ? first : second,
    partner: at % 2 === 0 ? second : first,
    from: Math.round((at * minutes) / count),
    to: Math.round(((at + 1) * minutes) / count),
  }))
}

const canInterpret = ({ languages }: Interpreter, group: InterpretedGroup) =>
  group.languages.every((language) => languages.includes(language))

type Team = { readonly group: InterpretedGroup; readonly team: readonly Interpreter[] }

/** So many interpreters for each group, all at once; groups that get fewer are told with what they get. */
function teamsOf(groups: readonly InterpretedGroup[], interpreters: readonly Interpreter[], size: number): Team[] {
  const rows = groups.flatMap((group) => Array.from({ length: size }, () => group))
  // Whoever works between many languages is kept for where that is needed.
  const costs = rows.map((group) => interpreters.map((one) => (canInterpret(one, group) ? one.languages.length : null)))
  const { columnOf } = cheapestAssignment(
    costs,
    interpreters.map(() => 1),
  )
  return groups.map((group, at) => ({
    group,
    team: columnOf.slice(at * size, (at + 1) * size).flatMap((column) => interpreters[column] ?? []),
  }))
}

/** Whole teams first, for the groups that the fewest can interpret; then what is left over. */
function formTeams(groups: readonly InterpretedGroup[], interpreters: readonly Interpreter[], size: number): Team[] {
  const able = (group: InterpretedGroup) => interpreters.filter((one) => canInterpret(one, group)).length
  const hardestFirst = [...groups].sort((a, b) => able(a) - able(b) || byCodeUnit(a.id, b.id))
  let whole: Team[] = []
  for (const group of hardestFirst) {
    const tried = teamsOf([...whole.map((each) => each.group), group], interpreters, size)
    if (tried.every(({ team }) => team.length === size)) whole = tried
  }
  const left = interpreters.filter((one) => whole.every(({ team }) => !team.includes(one)))
  const others = groups.filter((group) => whole.every((each) => each.group !== group))
  return [...whole, ...teamsOf(others, left, size)]
}

/**
 * Two interpreters for every interpreted group, or one for forty minutes and less, each in one group.
 *
 * Where all groups speak the same languages no other choice serves more of them whole; where they differ it may.
 *
 * @param minutes how long the groups work
 */
export function matchInterpreters(
  groups: readonly InterpretedGroup[],
  interpreters: readonly Interpreter[],
  minutes: number,
): InterpreterMatch {
  const size = interpretersPerGroup(minutes)
  const known = [...interpreters].sort((a, b) => byCodeUnit(a.id, b.id))
  const formed = formTeams(groups, known, size).sort((a, b) => byCodeUnit(a.group.id, b.group.id))
  const spare = known.filter((one) => formed.every(({ team }) => !team.includes(one)))
  const teams = formed.map(({ group, team }) => {
    const ids = team.map(({ id }) => id).sort(byCodeUnit)
    return { group: group.id, team: ids, shifts: shiftsOf(ids, minutes) }
  })
  const gaps = teams.flatMap(({ group, team, shifts }) => {
    if (team.length === size) return []
    const from = shifts.at(-1)?.to ?? 0
    const uncovered = from < minutes ? { from, to: minutes } : null
    const reason = spare.length > 0 ? ('language' as const) : ('tooFew' as const)
    return [{ group, missing: size - team.length, uncovered, reason }]
  })
  return { teams, gaps, spare: spare.map(({ id }) => id) }
}
