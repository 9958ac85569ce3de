/** What stands in the form for one person, how it becomes a request, and what is still missing from it. */
import type { Language, LocalText } from '@plenaria/shared/language'
import { leadingRole, type Grant, type Role } from '@plenaria/shared/workshop/people/roles'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { PersonDetails } from './enrolledPerson.ts'

export type PersonDraft = {
  readonly name: LocalText
  /** Names like “Ana” need no translation; “Honduras · Delegate 1” does. */
  readonly hasOneName: boolean
  readonly email: string
  readonly institution: string
  readonly delegationId: string | null
  readonly represents: readonly string[]
  readonly understands: readonly string[]
  readonly grants: readonly Grant[]
}

export type DraftProblems = Partial<Record<'name' | 'email' | 'grants', MessageKey>>

/** Only these serve a secretariat or a platform; a delegate’s platforms are what they represent. */
const scopedRoles: readonly Role[] = ['facilitator', 'secretariat', 'moderator']
export const hasScope = (role: Role): boolean => scopedRoles.includes(role)

export const emptyDraft = (languages: readonly Language[]): PersonDraft => ({
  name: {},
  hasOneName: true,
  email: '',
  institution: '',
  delegationId: null,
  represents: [],
  understands: languages.slice(0, 1),
  grants: [{ role: 'delegate', platformId: null }],
})

export const draftOf = (details: PersonDetails): PersonDraft => {
  const { name, email, institution, delegationId, represents, understands, grants } = details
  const hasOneName = new Set(Object.values(name)).size <= 1
  return { name, hasOneName, email, institution, delegationId, represents, understands, grants }
}

const nameOf = (draft: PersonDraft, languages: readonly Language[]): LocalText => {
  const trimmed = Object.entries(draft.name).map(([language, text]) => [language, text.trim()] as const)
  const first = trimmed.find(([, text]) => text !== '')?.[1] ?? ''
  if (draft.hasOneName) return Object.fromEntries(languages.map((language) => [language, first]))
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ''))
}

/** The request the server takes. Roles said twice are said once. */
export const detailsOf = (draft: PersonDraft, languages: readonly Language[]): PersonDetails => {
  const grants = draft.grants.map(({ role, platformId }) => ({ role, platformId: hasScope(role) ? platformId : null }))
  const isFirst = (grant: Grant, at: number) =>
    grants.findIndex(({ role, platformId }) => role === grant.role && platformId === grant.platformId) === at
  const { delegationId, represents, understands } = draft
  return {
    name: nameOf(draft, languages),
    email: draft.email.trim(),
    institution: draft.institution.trim(),
    delegationId,
    represents,
    understands,
    grants: grants.filter(isFirst),
  }
}

export const problemsOf = (draft: PersonDraft): DraftProblems => ({
  ...(Object.values(draft.name).some((text) => text.trim() !== '') ? {} : { name: 'people.nameMissing' }),
  ...(/^$|^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(draft.email.trim()) ? {} : { email: 'people.emailWrong' }),
  ...(draft.grants.length > 0 ? {} : { grants: 'people.roleMissing' }),
})

/** A delegate speaks for a delegation; without one they take part and cannot object. */
export const isVoiceless = ({ grants, delegationId }: PersonDraft): boolean =>
  delegationId === null && grants.length > 0 && leadingRole(grants) === 'delegate'
