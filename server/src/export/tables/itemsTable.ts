/** What the groups proposed, one line an item: who wrote it, and where it ended. */
import type { Bilingual, InterfaceLanguage } from '@plenaria/shared/language'
import type { Said } from '@plenaria/shared/report/passage'
import type { ReportGroupItem } from '@plenaria/shared/report/reportGroupsModel'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import { type ItemEnd, whereItemEnded } from '@plenaria/shared/report/whereItemEnded'
import type { CsvTable } from '../csvTable.ts'
import { type Columns, tableOf } from './columns.ts'
import { tableWords } from './tableWords.ts'

type Row = {
  readonly group: Said
  readonly topic: Said
  readonly item: ReportGroupItem
  readonly ends: readonly ItemEnd[]
}

const endWords: Readonly<Record<ItemEnd['end'], Bilingual>> = {
  adopted: { es: 'adoptada', en: 'adopted' },
  setAside: { es: 'dejada de lado', en: 'set aside' },
  objected: { es: 'con objeción que se mantiene', en: 'under a standing objection' },
  open: reportTexts.stateOpen,
  asked: reportTexts.stateAsked,
  silence: reportTexts.stateSilence,
  notPlaced: reportTexts.stateNotPlaced,
}

export const itemsTable = (model: ReportModel, language: InterfaceLanguage): CsvTable => {
  const { said, list } = tableWords(language, model.cover.platforms)
  const rows = model.groups.groups.flatMap(({ id, name, topics }) =>
    topics.flatMap((topic) =>
      topic.items.map(
        (item): Row => ({ group: name, topic: topic.name, item, ends: whereItemEnded(model, id, item.itemId) }),
      ),
    ),
  )
  const columns: Columns<Row> = [
    { head: { es: 'Número', en: 'Number' }, cell: ({ item }) => item.label },
    { head: reportTexts.group, cell: ({ group }) => said(group) },
    { head: reportTexts.topic, cell: ({ topic }) => said(topic) },
    {
      head: reportTexts.kind,
      cell: ({ item }) => said(item.kind) || reportTexts.recommendation[language].toLowerCase(),
    },
    { head: { es: 'Texto', en: 'Text' }, cell: ({ item }) => said(item.text) },
    { head: reportTexts.responsible, cell: ({ item }) => said(item.responsible) },
    { head: reportTexts.timeFrame, cell: ({ item }) => said(item.timeFrame) },
    { head: reportTexts.indicator, cell: ({ item }) => said(item.indicator) },
    { head: reportTexts.authors, cell: ({ item }) => list(item.authors) },
    {
      head: { es: 'Dónde terminó', en: 'Where it ended' },
      cell: ({ ends }) => ends.map(({ end }) => endWords[end][language]).join('; '),
    },
    {
      head: reportTexts.recommendation,
      cell: ({ ends }) => ends.flatMap(({ label }) => label ?? []).join('; '),
    },
    { head: reportTexts.reason, cell: ({ ends }) => list(ends.flatMap(({ reason }) => reason ?? [])) },
  ]
  return tableOf(columns, rows, language)
}
