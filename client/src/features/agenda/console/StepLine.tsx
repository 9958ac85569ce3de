/** The last step on the agenda, who took it, and its undoing; behind it the steps before. Any facilitator may undo any other's. */
import type { Step } from '@plenaria/shared/workshop/agenda/agenda'
import { useNow } from '../../../clock/useNow.ts'
import { Icon } from '../../../design/Icon.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import { stepText } from './stepText.ts'
import styles from './StepLine.module.css'

const useStepLine = () => {
  const t = useText()
  const nameOf = useNames()
  const { formatDuration } = useFormats()
  const now = useNow()
  return ({ what, by, at }: Step): string => {
    const who = by === null ? t(what === 'Wake' ? 'steps.itself' : 'steps.organiser') : nameOf(by)
    return t('steps.line', { what: t(stepText(what)), who, ago: formatDuration(Math.max(0, now - at)) })
  }
}

export const StepLine = ({ hasKeys }: { readonly hasKeys: boolean }) => {
  const t = useText()
  const steps = useWorkshop(({ agenda }) => agenda.steps)
  const lineOf = useStepLine()
  const last = steps.at(-1)
  if (!last) return null
  const earlier = steps.slice(0, -1).toReversed()
  return (
    <div className={styles.line}>
      <Icon name="clock" size="s" />
      <span className={styles.words}>{lineOf(last)}</span>
      <CommandButton
        size="s"
        icon="undo"
        command={{ type: 'UndoStep', step: last.number }}
        {...(hasKeys ? { kbd: 'U' } : {})}
      >
        {t('steps.undo')}
      </CommandButton>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('steps.earlier', { count: earlier.length })}</summary>
          <ol>
            {earlier.map((step) => (
              <li key={step.number}>{lineOf(step)}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}
