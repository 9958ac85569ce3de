/** What a sitting is called in the report; one without a title is called by its number. */
import type { Sitting } from '../workshop/agenda/agenda.ts'
import { originalsOf, ours, type Said, theirName } from './passage.ts'

export const sittingTitle = ({ title }: Pick<Sitting, 'title'>, number: number): Said =>
  originalsOf(title).length > 0 ? theirName(title) : ours({ es: `Sesión ${number}`, en: `Sitting ${number}` })
