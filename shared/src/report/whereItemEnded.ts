/** Where each item of the groups ended, read from the report itself: coverage, item by item. */
import type { Id } from '../ids.ts'
import type { Said } from './passage.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportLeftOver, ReportOpenPoint } from './reportPlenaryModel.ts'

export type ItemEnd =
  | { readonly end: 'adopted'; readonly label: string; readonly reason: null }
  | { readonly end: 'setAside'; readonly label: null; readonly reason: Said }
  | { readonly end: ReportOpenPoint['state'] | 'objected'; readonly label: null; readonly reason: null }

const isIn = (point: Pick<ReportLeftOver, 'sources'>, groupId: Id, itemId: Id): boolean =>
  point.sources.some((source) => source.groupId === groupId && source.itemId === itemId)

/** @returns every place where the item ended: one, or several when plenary split it */
export const whereItemEnded = ({ plenary }: ReportModel, groupId: Id, itemId: Id): readonly ItemEnd[] => [
  ...plenary.topics
    .flatMap(({ recommendations }) => recommendations)
    .filter((one) => isIn(one, groupId, itemId))
    .map(({ label }): ItemEnd => ({ end: 'adopted', label, reason: null })),
  ...plenary.setAside
    .filter((one) => isIn(one, groupId, itemId))
    .map(({ reason }): ItemEnd => ({ end: 'setAside', label: null, reason })),
  ...plenary.open
    .filter((one) => isIn(one, groupId, itemId))
    .map(({ state, jointItemId }): ItemEnd => {
      const isObjected = jointItemId !== null && plenary.objections.some((one) => one.jointItemId === jointItemId)
      return { end: isObjected ? 'objected' : state, label: null, reason: null }
    }),
]
