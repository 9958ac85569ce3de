/** A report in which everything people can write is hostile to some format. What must survive of it is named beside it. */
import type { WorkshopEvent } from '../../workshop/workshop.ts'
import type { ReportInput } from '../buildReport.ts'
import { secondDay } from './reportFacts.ts'
import { reportSample } from './reportSample.ts'

/** Each must be found word for word in every form, once it is unescaped. */
export const survivors = [
  '<script>alert("x")</script>',
  "</w:t></w:r><!-- ]]> & ' &amp;",
  '# not a heading | not a column',
  '1. not a list',
  '[link](javascript:alert(1)) `code` $x$ *bold* _it_ ~~no~~',
  'مرحبا بالعالم שלום',
  '👩🏽‍⚖️🇭🇳 é ñ',
] as const

/** Nothing of these may be in any form. */
export const forbidden = ['\u0000', '\u0007', '\u001b', '\uFFFE', '\u202E'] as const

const evil = `${survivors.join('\n')}\u0000\u0007\u001b\uFFFE\u202E\ud800end`
export const endless = 'x'.repeat(100_000)

const both = (text: string) => ({ es: text, en: text })
const at = { at: secondDay, by: null }

const hostileFacts: readonly WorkshopEvent[] = [
  {
    type: 'WorkshopDescribed',
    title: both(evil),
    purpose: both(evil),
    place: both(evil),
    zone: 'Nowhere/<b>',
    languages: ['es', 'x-"><script>'],
  },
  {
    type: 'PlatformDefined',
    platform: { id: 'rcm', letter: '<', name: both(evil), short: both('<i>'), secretariat: both(evil) },
  },
  { type: 'TopicDefined', topic: { id: 'training', name: both(evil), prompt: {} } },
  { type: 'DelegationDefined', delegation: { id: 'mexico', name: both(evil), kind: 'country', memberOf: ['rcm'] } },
  { type: 'GroupAdded', group: { id: 'g5', name: both(evil), mode: 'en' } },
  {
    type: 'DraftRecorded',
    groupId: 'g5',
    docSeq: 1,
    items: [
      {
        id: 'evil',
        topicId: 'gone',
        text: { ar: evil, 'bad tag"><b>': 'left out' },
        responsible: both(evil),
        timeFrame: both(endless),
        authors: ['nobody'],
      },
    ],
    at: secondDay,
  },
  {
    type: 'ItemTakenUp',
    jointItemId: 'evil',
    topicId: 'training',
    sources: [{ groupId: 'g5', itemId: 'evil' }],
    ...at,
  },
  {
    type: 'ItemAdopted',
    jointItemId: 'evil',
    docSeq: 1,
    number: 3,
    wording: { text: { en: `${evil}\n${endless}` }, responsible: both(evil), timeFrame: {} },
    ...at,
  },
  { type: 'ItemSetAside', jointItemId: 'j7', reason: evil, ...at },
]

export const hostileReport = (): ReportInput => {
  const sample = reportSample(...hostileFacts)
  return {
    ...sample,
    directory: { ...sample.directory, 'honduras-1': { name: both(evil), institution: evil } },
    prose: [
      { id: 'summary', text: { es: evil, en: endless, '"><script>': 'left out' } },
      { id: 'nextSteps', text: { pt: evil } },
    ],
  }
}
