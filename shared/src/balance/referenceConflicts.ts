/** Finds ids that are used twice or that nobody has. Whether the rules can be kept is judged in `findClashes.ts`. */
import type { Bilingual } from '../language.ts'
import type { BalanceProblem } from './balanceProblem.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import type { Conflict } from './conflict.ts'

type Kind = 'person' | 'group' | 'platform' | 'topic'

const nouns: Record<Kind, Bilingual> = {
  person: { es: 'la persona', en: 'person' },
  group: { es: 'el grupo', en: 'group' },
  platform: { es: 'la plataforma', en: 'platform' },
  topic: { es: 'el tema', en: 'topic' },
}

const affected = (kind: Kind, id: string) => ({
  people: kind === 'person' ? [id] : [],
  groups: kind === 'group' ? [id] : [],
})

const duplicate = (kind: Kind, id: string): Conflict => ({
  code: 'duplicate',
  message: {
    es: `El identificador de ${nouns[kind].es} «${id}» aparece más de una vez.`,
    en: `The id of ${nouns[kind].en} “${id}” appears more than once.`,
  },
  ...affected(kind, id),
})

const unknown = (kind: Kind, id: string): Conflict => ({
  code: 'unknown',
  message: {
    es: `Se menciona ${nouns[kind].es} «${id}», que no figura en la lista.`,
    en: `There is a mention of ${nouns[kind].en} “${id}”, which is not on the list.`,
  },
  ...affected(kind, id),
})

const repeated = (ids: readonly string[]) =>
  [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].sort(byCodeUnit)

const strangers = (used: readonly string[], known: readonly string[]) => {
  const listed = new Set(known)
  return [...new Set(used)].filter((id) => !listed.has(id)).sort(byCodeUnit)
}

/** A conflict for every id that is used and that nobody has. */
export const unknownIds = (kind: Kind, used: readonly string[], known: readonly string[]): Conflict[] =>
  strangers(used, known).map((id) => unknown(kind, id))

/** Every duplicate and every unknown id, in a fixed order; empty when all ids fit together. */
export function referenceConflicts(problem: BalanceProblem): Conflict[] {
  const { pins = [], apart = [], together = [], capacity = {} } = problem
  const known = {
    person: problem.people.map((person) => person.id),
    group: problem.groups.map((group) => group.id),
    platform: problem.platforms,
  }
  const used = {
    person: [...pins.map(([person]) => person), ...apart.flat(), ...together.flat()],
    group: [...pins.map(([, group]) => group), ...Object.keys(capacity)],
    platform: problem.people.flatMap((person) => person.represents),
  }
  const kinds = ['platform', 'group', 'person'] as const
  return [
    ...kinds.flatMap((kind) => repeated(known[kind]).map((id) => duplicate(kind, id))),
    ...kinds.flatMap((kind) => unknownIds(kind, used[kind], known[kind])),
  ]
}
