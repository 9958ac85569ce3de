/** What does not fit, in words, each with what to do about it. */
import { Icon } from '../../../design/Icon.tsx'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import styles from './Plan.module.css'
import type { PlanFlag } from './planFlags.ts'

const words: Readonly<Record<PlanFlag['kind'], MessageKey>> = {
  gap: 'plan.gap',
  overlap: 'plan.overlap',
  beyondEnd: 'plan.beyondEnd',
  sittingsOverlap: 'plan.sittingsOverlap',
  empty: 'plan.emptySitting',
}

export const FlagLines = ({ flags }: { readonly flags: readonly PlanFlag[] }) => {
  const t = useText()
  const { formatDuration } = useFormats()
  return flags.map((flag) => (
    <p key={flag.kind} className={styles.flag} data-kind={flag.kind}>
      <Icon name={flag.kind === 'gap' ? 'info' : 'warning'} size="s" />
      {t(words[flag.kind], { length: 'by' in flag ? formatDuration(flag.by) : '' })}
    </p>
  ))
}
