/** `agenda FILE`: a concept note to a run of show, without a server. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type DraftSegment, LOW_CONFIDENCE } from '@plenaria/shared/conceptNote/agendaDraft'
import { readAgenda } from '@plenaria/shared/conceptNote/readAgenda'
import { refusal } from '@plenaria/shared/workshop/refusals'
import { readDocument } from '../reading/readDocument.ts'
import { CommandFailed } from './operator.ts'

const segmentLine = ({ start, end, kind, title, coordinators, confidence }: DraftSegment): string => {
  const times = `${start}–${end ?? '??:??'}`
  const who = coordinators.length > 0 ? ` [${coordinators.join('; ')}]` : ''
  return `  ${times}  ${title}${who}  (${kind}${confidence < LOW_CONFIDENCE ? ', unsure' : ''})`
}

/** @throws CommandFailed with one clear line when there is no agenda to print */
export const agendaFile = async (file: string, asJson: boolean): Promise<string> => {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailed(`${file} cannot be read: ${error.code ?? error.message}`)
  })
  // No workshop runs in this process: it needs no thread.
  const read = await readDocument(basename(file), bytes)
  if (!read.ok) throw new CommandFailed(refusal(read.code).message.en)
  const found = readAgenda(read.text)
  if (!found.ok) throw new CommandFailed(refusal('noAgendaFound').message.en)
  const { draft } = found
  if (asJson) return JSON.stringify(draft)
  const sittings = draft.sittings.flatMap(({ date, title, segments }) => [
    '',
    [date ?? 'no date', title].filter(Boolean).join(' · '),
    ...segments.map(segmentLine),
  ])
  const unread = draft.unread.length > 0 ? ['', 'Not understood:', ...draft.unread.map((line) => `  ${line}`)] : []
  const zone = draft.zone ? ` (${draft.zone})` : ''
  return [
    `${draft.title || 'No title'}${zone}`,
    ...sittings,
    ...unread,
    '',
    `${draft.outside.length} lines stand outside of the agenda.`,
  ].join('\n')
}
