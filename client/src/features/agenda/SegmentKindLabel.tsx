/** What kind of segment it is, as a mark and a word, with the part of the sitting where there are parts. Presentational. */
import type { Segment, SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import { Icon } from '../../design/Icon.tsx'
import type { IconName } from '../../design/iconPaths.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import styles from './SegmentKindLabel.module.css'

export const segmentKindIcons: Readonly<Record<SegmentKind, IconName>> = {
  opening: 'flag',
  introduction: 'info',
  presentation: 'screen',
  panel: 'microphone',
  questions: 'help',
  groupWork: 'people',
  plenary: 'globe',
  break: 'cup',
  closing: 'check',
  registration: 'person',
  meal: 'meal',
  dialogue: 'message',
  evaluation: 'edit',
}

export const SegmentKindLabel = ({ segment }: { readonly segment: Segment }) => {
  const t = useText()
  const localText = useLocalText()
  const kind = t(`kind.${segment.kind}`)
  const part = segment.part && localText(segment.part)
  // "Panel" above "Panel: what moves caravans" would say nothing.
  const isSaid = localText(segment.title).startsWith(kind)
  if (isSaid && !part) return null
  return (
    <p className={styles.label}>
      <Icon name={segmentKindIcons[segment.kind]} size="s" />
      <span>
        {!isSaid && kind}
        {!isSaid && part && ' · '}
        {part}
      </span>
    </p>
  )
}
