/** What each role is called in the report. */
import type { Bilingual } from '../language.ts'
import type { Role } from '../workshop/people/roles.ts'
import { reportTexts } from './reportTexts.ts'

export const roleTexts: Readonly<Record<Role, Bilingual>> = {
  facilitator: reportTexts.facilitator,
  secretariat: reportTexts.secretariatMember,
  moderator: reportTexts.moderator,
  rapporteur: reportTexts.rapporteur,
  delegate: reportTexts.delegate,
  observer: reportTexts.observer,
  expert: reportTexts.expert,
  interpreter: reportTexts.interpreter,
}
