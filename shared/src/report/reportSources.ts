/** Finds a group's item wherever the report refers to it. */
import type { SourceRef } from '../workshop/drafting/evolveDrafting.ts'
import { theirs } from './passage.ts'
import type { ReportGroup } from './reportGroupsModel.ts'
import type { ReportSource } from './reportPlenaryModel.ts'

/** @returns the items referred to, in the order given; an item that is in no record is shown as absent, not left out */
export const reportSources = (groups: readonly ReportGroup[], refs: readonly SourceRef[]): readonly ReportSource[] =>
  refs.map(({ groupId, itemId }) => {
    const group = groups.find(({ id }) => id === groupId)
    const item = group?.topics.flatMap(({ items }) => items).find((one) => one.itemId === itemId)
    return {
      groupId,
      itemId,
      label: item?.label ?? '—',
      group: group?.name ?? theirs({}),
      text: item?.text ?? theirs({}),
      originals: item?.originals ?? [],
      authors: item?.authors ?? [],
    }
  })
