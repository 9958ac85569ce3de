/** Who is still to answer under a silence procedure or ad referendum, as CSV for a mail merge: one line a delegate. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { inLanguage, type InterfaceLanguage, type LocalText } from '@plenaria/shared/language'
import type { Instant } from '@plenaria/shared/time'
import { enrolled, hasRole } from '@plenaria/shared/workshop/people/evolvePeople'
import { currentPositions, type JointItem, unanswered } from '@plenaria/shared/workshop/plenary/plenary'
import { consensusMembers } from '@plenaria/shared/workshop/views/consensus'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { csvTable } from './csvTable.ts'

type Contact = { readonly personId: string; readonly name: LocalText; readonly email: string }

const columns = ['email', 'name', 'delegation', 'silence', 'ad_referendum', 'until'] as const

/** Items on which a delegation has said nothing under the silence procedure that runs. */
const silentOn = (items: readonly JointItem[], delegationId: string): readonly JointItem[] =>
  items.filter(
    (item) =>
      item.state.status === 'silence' &&
      !currentPositions(item).some((position) => position.delegationId === delegationId),
  )

const awaitedOn = (items: readonly JointItem[], delegationId: string): readonly JointItem[] =>
  items.filter(({ state }) => state.status === 'adopted' && unanswered(state).includes(delegationId))

const textOf = ({ state }: JointItem, language: InterfaceLanguage): string =>
  state.status === 'silence' || state.status === 'adopted'
    ? printedWords(inLanguage(state.wording.text, language)).slice(0, 120)
    : ''

const firstEnd = (items: readonly JointItem[]): Instant | null =>
  items.reduce<Instant | null>(
    (first, { state }) =>
      state.status === 'silence' && (first === null || state.closesAt < first) ? state.closesAt : first,
    null,
  )

export const renderRemindersCsv = (
  workshop: Pick<Workshop, 'charter' | 'people' | 'plenary'>,
  contacts: readonly Contact[],
  language: InterfaceLanguage,
): string => {
  const { charter, people, plenary } = workshop
  const when = new Intl.DateTimeFormat(language, { timeZone: charter.zone, dateStyle: 'long', timeStyle: 'short' })
  const delegates = enrolled(people).filter((person) => hasRole(person, 'delegate'))
  const rows = consensusMembers(workshop).flatMap(({ delegationId }) => {
    const silent = silentOn(plenary.items, delegationId)
    const awaited = awaitedOn(plenary.items, delegationId)
    if (silent.length + awaited.length === 0) return []
    const until = firstEnd(silent)
    const delegation = charter.delegations.find(({ id }) => id === delegationId)
    return delegates
      .filter((person) => person.delegationId === delegationId)
      .map(({ personId }) => {
        const contact = contacts.find((one) => one.personId === personId)
        return [
          contact?.email ?? '',
          inLanguage(contact?.name ?? {}, language),
          inLanguage(delegation?.name ?? {}, language),
          silent.map((item) => textOf(item, language)).join(' | '),
          awaited.map((item) => textOf(item, language)).join(' | '),
          until === null ? '' : when.format(until),
        ]
      })
  })
  return csvTable({ head: columns, rows })
}
