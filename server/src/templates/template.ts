/** What a template is: everything a workshop starts with, as commands and registered people, for a given first day. */
import type { LocalText } from '@plenaria/shared/language'
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { RegisteredPerson } from '../stores/registry.ts'

export type Template = {
  id: string
  title: LocalText
  summary: LocalText
  /** IANA time zone of the workshop. */
  zone: string
  /** Day of the first sitting as planned in the document it follows, YYYY-MM-DD. */
  firstDay: string
  sittings: number
  build: (firstDay: string) => { commands: readonly Command[]; people: readonly RegisteredPerson[] }
}
