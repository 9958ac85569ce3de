/** Who is to be sent the draft of the report, or reminded of it, as CSV for a mail merge: one line a person, with the delegation's link. */
import { inLanguage, type InterfaceLanguage, type LocalText } from '@plenaria/shared/language'
import { enrolled, hasRole } from '@plenaria/shared/workshop/people/evolvePeople'
import type { ReportDraft } from '@plenaria/shared/workshop/report/report'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { stringify } from 'csv-stringify/sync'
import { harmlessCell } from './harmlessCell.ts'

type Contact = { readonly personId: string; readonly name: LocalText; readonly email: string }

type Letters = {
  readonly workshop: Pick<Workshop, 'charter' | 'people'>
  readonly draft: ReportDraft
  readonly contacts: readonly Contact[]
  /** Delegation → address. */
  readonly links: Readonly<Record<string, string>>
  readonly language: InterfaceLanguage
}

const columns = ['email', 'name', 'delegation', 'draft', 'until', 'observations', 'link'] as const

/** Who speaks for a delegation, else whoever came for it. */
const addressees = ({ people }: Pick<Workshop, 'people'>, delegationId: string) => {
  const own = enrolled(people).filter((person) => person.delegationId === delegationId)
  const delegates = own.filter((person) => hasRole(person, 'delegate'))
  return delegates.length > 0 ? delegates : own
}

/** A delegation without anybody has a line all the same: its link can be sent by other ways. */
export const renderReviewLettersCsv = ({ workshop, draft, contacts, links, language }: Letters): string => {
  const { zone, delegations } = workshop.charter
  const when = new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'long', timeStyle: 'short' })
  const rows = delegations
    .filter(({ id }) => links[id] !== undefined)
    .flatMap(({ id, name }) => {
      const observations = draft.observations.filter(({ delegationId }) => delegationId === id).length
      const rest = [draft.number, when.format(draft.until), observations, links[id] ?? ''].map(String)
      const people = addressees(workshop, id).map(({ personId }) => contacts.find((one) => one.personId === personId))
      return (people.length > 0 ? people : [undefined]).map((contact) => [
        contact?.email ?? '',
        inLanguage(contact?.name ?? {}, language),
        inLanguage(name, language),
        ...rest,
      ])
    })
  return `\uFEFF${stringify([[...columns], ...rows.map((row) => row.map(harmlessCell))])}`
}
