/** Ahead or behind, for the current segment, its sitting and the day, each named. */
import type { LatenessNow } from '@plenaria/shared/workshop/views/latenessAt'
import { useText } from '../../../i18n/useText.ts'
import { LatenessChip } from './LatenessChip.tsx'
import styles from './LatenessLine.module.css'

export const LatenessLine = ({ late }: { readonly late: LatenessNow }) => {
  const t = useText()
  return (
    <dl className={styles.line}>
      <div>
        <dt>{t('steps.atSegment')}</dt>
        <dd>
          <LatenessChip late={late.segment} />
        </dd>
      </div>
      <div>
        <dt>{t('steps.atSitting')}</dt>
        <dd>
          <LatenessChip late={late.sitting} />
        </dd>
      </div>
      <div>
        <dt>{t('steps.atDay')}</dt>
        <dd>
          <LatenessChip late={late.day} />
        </dd>
      </div>
    </dl>
  )
}
