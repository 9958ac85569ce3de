/** Words for rules that cannot be kept, in both languages of the interface. */
import type { Bilingual } from '../language.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import type { Conflict } from './conflict.ts'
import type { PreparedProblem, SeatingRule } from './preparedProblem.ts'

const shown = 5

/** «A, B y C», with a count in place of the names that would be too many. */
function listed(ids: readonly string[], and: string, more: string): string {
  if (ids.length > shown) return `${ids.slice(0, shown).join(', ')} ${and} ${ids.length - shown} ${more}`
  return [ids.slice(0, -1).join(', '), ...ids.slice(-1)].filter((part) => part !== '').join(` ${and} `)
}

function phrase(
  kind: SeatingRule['kind'],
  people: readonly string[],
  groups: readonly string[],
  seats: number,
): Bilingual {
  const who = { es: listed(people, 'y', 'más'), en: listed(people, 'and', 'more') }
  const where = { es: listed(groups, 'y', 'más'), en: listed(groups, 'and', 'more') }
  switch (kind) {
    case 'pin':
      return { es: `el lugar fijo de ${who.es} en ${where.es}`, en: `the fixed place of ${who.en} in ${where.en}` }
    case 'language':
      return groups.length === 0
        ? {
            es: `las lenguas de ${who.es}, que ningún grupo usa`,
            en: `the languages of ${who.en}, which no group uses`,
          }
        : {
            es: `las lenguas de ${who.es}, solo posibles en ${where.es}`,
            en: `the languages of ${who.en}, possible only in ${where.en}`,
          }
    case 'apart':
      return { es: `separar a ${who.es}`, en: `keeping ${who.en} apart` }
    case 'together':
      return { es: `juntar a ${who.es}`, en: `keeping ${who.en} together` }
    case 'capacity':
      return groups.length === 1
        ? { es: `el cupo de ${where.es} (${seats})`, en: `the capacity of ${where.en} (${seats})` }
        : { es: `el cupo de ${where.es} (${seats} cada uno)`, en: `the capacity of ${where.en} (${seats} each)` }
  }
}

/** Rules with the same key are told in one phrase: pins to one group, equal languages, equal capacities. */
function likeness(rule: SeatingRule): string {
  if (rule.kind === 'capacity') return `capacity ${rule.seats}`
  const isPersonal = rule.kind === 'pin' || rule.kind === 'language'
  return isPersonal ? `${rule.kind} ${rule.groups.join()}` : JSON.stringify(rule)
}

const peopleOf = ({ people }: PreparedProblem, rules: readonly SeatingRule[]) =>
  [...new Set(rules.flatMap((rule) => rule.people.flatMap((at) => people[at]?.id ?? [])))].sort(byCodeUnit)

const groupsOf = ({ groups }: PreparedProblem, rules: readonly SeatingRule[]) =>
  [...new Set(rules.flatMap((rule) => rule.groups.flatMap((at) => groups[at]?.id ?? [])))].sort(byCodeUnit)

function phrases(problem: PreparedProblem, rules: readonly SeatingRule[]): Bilingual[] {
  const alike = new Map<string, SeatingRule[]>()
  for (const rule of rules) {
    const same = alike.get(likeness(rule)) ?? []
    same.push(rule)
    alike.set(likeness(rule), same)
  }
  const told = [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map((rule) => {
      const seats = rule.kind === 'capacity' ? rule.seats : 0
      return phrase(rule.kind, peopleOf(problem, same), groupsOf(problem, same), seats)
    }),
  )
  const left = told.length - shown
  return left < 2 ? told : [...told.slice(0, shown), { es: `y ${left} reglas más`, en: `and ${left} more rules` }]
}

/** Rules proven to be impossible together. */
export function clashConflict(problem: PreparedProblem, rules: readonly SeatingRule[]): Conflict {
  const told = phrases(problem, rules)
  const one = rules.length === 1
  return {
    code: 'clash',
    message: {
      es: `${one ? 'No puede cumplirse' : 'No pueden cumplirse a la vez'}: ${told.map((each) => each.es).join('; ')}.`,
      en: `${one ? 'This cannot hold' : 'These cannot all hold'}: ${told.map((each) => each.en).join('; ')}.`,
    },
    people: peopleOf(problem, rules),
    groups: groupsOf(problem, rules),
  }
}

/** Nothing is proven: the search gave up, and the rules that make it hard are all that is known. */
export function notFoundConflict(problem: PreparedProblem): Conflict {
  const hard = problem.rules.filter((rule) => rule.kind !== 'language')
  return {
    code: 'notFound',
    message: {
      es: 'No se encontró ninguna distribución que cumpla todas las reglas. Retire algunas y vuelva a intentarlo.',
      en: 'No seating that keeps all the rules was found. Take some rules away and try again.',
    },
    people: peopleOf(problem, hard),
    groups: groupsOf(problem, hard),
  }
}
