/** Lays out what happened, by day and sitting, and the table of what was presented. */
import { isKindSaid } from './isKindSaid.ts'
import { isPresented } from './presentationsOf.ts'
import type { Layout } from './layout.ts'
import { plainRun, type Run } from './passage.ts'
import type { Block, Cell } from './reportDocument.ts'
import type { ReportAttachment, ReportSegment, ReportSitting } from './reportAgendaModel.ts'
import type { ReportModel } from './reportModel.ts'
import { sittingSection } from './reportSectionIds.ts'

type Day = { readonly name: string; readonly sittings: readonly ReportSitting[] }

/** Sittings by the day they were held on, else planned for; in their order. */
const daysOf = ({ agenda }: ReportModel, { voice }: Layout): readonly Day[] => {
  const days: { name: string; sittings: ReportSitting[] }[] = []
  for (const sitting of agenda.sittings) {
    const name = voice.times.day((sitting.actualStart ?? sitting.plannedStart).at)
    const known = days.find((day) => day.name === name)
    if (known) known.sittings.push(sitting)
    else days.push({ name, sittings: [sitting] })
  }
  return days
}

export const layOutProceedings = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { heading, paragraphs, word, pick } = layout
  const days = daysOf(model, layout)
  if (days.length === 0) return []
  return [
    heading('proceedings', 1, word('proceedings')),
    ...days.flatMap(({ name, sittings }, at): readonly Block[] => [
      heading(`day-${at + 1}`, 2, `${word('day')} ${at + 1}. ${name}`),
      ...sittings.flatMap(({ id, number, title }): readonly Block[] => [
        { ...heading(`sitting-${number}`, 3, pick(title)), section: sittingSection(id) },
        ...paragraphs(model, sittingSection(id)),
      ]),
    ]),
  ]
}

const attachmentCell = (attachments: readonly ReportAttachment[], { pick, textCell }: Layout): Cell => {
  if (attachments.length === 0) return textCell('')
  return attachments.map(({ name, link }) => {
    const passage = pick(name)
    const run: Run = { ...plainRun(passage.text), link }
    return { label: null, passage: link === null ? passage : { ...passage, lines: [{ letter: null, runs: [run] }] } }
  })
}

const presentationRow = (segment: ReportSegment, layout: Layout): readonly Cell[] => {
  const { line, plain, pick, saidCell } = layout
  return [
    [line(segment.title), ...(isKindSaid(segment) ? [] : [plain(pick(segment.kindName).text)])],
    saidCell(...segment.speakers),
    saidCell(...segment.outcomes),
    attachmentCell(segment.attachments, layout),
  ]
}

export const layOutPresentations = (model: ReportModel, layout: Layout): readonly Block[] => {
  const { chapter, column, word } = layout
  const segments = model.agenda.sittings.flatMap(({ segments: own }) => own.filter(isPresented))
  if (segments.length === 0) return []
  return [
    chapter('presentations'),
    {
      kind: 'table',
      caption: word('presentationsCaption'),
      columns: [
        column(word('activity'), 32),
        column(word('speakers'), 24),
        column(word('outcome'), 24),
        column(word('documents'), 20),
      ],
      rows: segments.map((segment) => presentationRow(segment, layout)),
    },
  ]
}
