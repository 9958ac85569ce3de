/** What the place of an observation is called, in the reader's words. */
import type { Anchor, ReportDraft } from '@plenaria/shared/workshop/report/report'
import type { Text } from '../../../i18n/createText.ts'

export const placeLabel = (anchor: Anchor, { items }: Pick<ReportDraft, 'items'>, t: Text): string => {
  switch (anchor.kind) {
    case 'whole':
      return t('review.whole')
    case 'paragraph':
      return t('review.paragraph', { number: anchor.number })
    case 'item':
      return t('review.item', { label: items.find(({ key }) => key === anchor.key)?.label ?? anchor.key })
  }
}
