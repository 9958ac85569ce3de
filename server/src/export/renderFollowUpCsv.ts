/** What comes of the adopted items as CSV for spreadsheets, one line an item. */
import { printedWords } from '@plenaria/shared/markup/plainWords'
import { inLanguage, type InterfaceLanguage } from '@plenaria/shared/language'
import { romanNumeral } from '@plenaria/shared/report/romanNumeral'
import type { Instant } from '@plenaria/shared/time'
import { followUpOf, isOverdue, progressOf, type Responsible } from '@plenaria/shared/workshop/followUp/followUp'
import { localDays } from '@plenaria/shared/workshop/views/localDay'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { stringify } from 'csv-stringify/sync'
import { harmlessCell } from './harmlessCell.ts'

const headings = {
  es: [
    'Número',
    'Texto',
    'Responsables',
    'Plazo',
    'Indicador',
    'Estado',
    'Vencido',
    'Último informe',
    'Fecha del informe',
  ],
  en: ['Number', 'Text', 'Responsible', 'Due', 'Indicator', 'Status', 'Overdue', 'Last report', 'Date of report'],
} as const
const progressWords = {
  notBegun: { es: 'sin comenzar', en: 'not begun' },
  underWay: { es: 'en marcha', en: 'under way' },
  done: { es: 'hecho', en: 'done' },
  givenUp: { es: 'abandonado', en: 'given up' },
} as const
const yes = { es: 'sí', en: 'yes' } as const

/** @param options.now the workshop's time, by which something is overdue */
export const renderFollowUpCsv = (
  { charter, plenary, followUp }: Pick<Workshop, 'charter' | 'plenary' | 'followUp'>,
  { language, now }: { language: InterfaceLanguage; now: Instant },
): string => {
  const day = localDays(charter.zone)
  const nameOf = ({ kind, id }: Responsible): string => {
    const platform = charter.platforms.find((one) => one.id === id)
    const delegation = charter.delegations.find((one) => one.id === id)
    return inLanguage((kind === 'platform' ? platform?.secretariat : delegation?.name) ?? {}, language) || id
  }
  const rows = charter.topics.flatMap((topic, index) =>
    plenary.items
      .flatMap((item) =>
        item.topicId === topic.id && item.state.status === 'adopted' ? [{ id: item.id, ...item.state }] : [],
      )
      .toSorted((a, b) => a.number - b.number)
      .map(({ id, number, wording }) => {
        const own = followUpOf(followUp, id)
        const { responsible, dueAt, indicator } = own.plan
        const last = own.reports.at(-1)
        return [
          `${romanNumeral(index + 1)}. ${number})`,
          printedWords(inLanguage(wording.text, language)),
          responsible.map(nameOf).join('; '),
          dueAt === null ? '' : day(dueAt),
          inLanguage(indicator, language),
          progressWords[progressOf(own)][language],
          isOverdue(own, now) ? yes[language] : '',
          last?.note ?? '',
          last ? day(last.at) : '',
        ]
      }),
  )
  return `\uFEFF${stringify([[...headings[language]], ...rows.map((row) => row.map(harmlessCell))])}`
}
