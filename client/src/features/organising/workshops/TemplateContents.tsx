/** What is in a template: its size in figures, what it is for, and the kinds of segments of its agenda. Presentational. */
import { minutes as inMinutes } from '@plenaria/shared/time'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import styles from './TemplateContents.module.css'
import type { TemplateSummary } from './workshopSummary.ts'

/** On a phone a line ends between two figures, not inside one. */
const unbroken = (figure: string): string => figure.replaceAll(' ', '\u00a0')

type Props = {
  readonly template: TemplateSummary
  /** The agenda of the chosen one is shown; four of them at once nobody reads. */
  readonly isChosen: boolean
}

export const TemplateContents = ({ template, isChosen }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDuration } = useFormats()
  const { summary, days, sittings, minutes, people, groups, kinds } = template
  const figures = [
    t('home.templateDays', { count: days }),
    t('home.templateSittings', { count: sittings }),
    formatDuration(inMinutes(minutes)),
    t('home.people', { people }),
    t('home.templateGroups', { count: groups }),
  ]
  const names = kinds.map(({ kind, count }) => {
    const name = t(`kind.${kind}`).toLowerCase()
    return count > 1 ? t('home.templateKind', { kind: name, count }) : name
  })
  return (
    <>
      <span className={styles.figures}>{figures.map(unbroken).join(' · ')}</span>
      <span className={styles.line}>{localText(summary)}</span>
      {isChosen && <span className={styles.agenda}>{t('home.templateAgenda', { kinds: names.join(', ') })}</span>}
    </>
  )
}
