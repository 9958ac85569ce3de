/** What closing plenary would leave behind, by name, or that nothing is left. For the chair. */
import { type LeftToDo as Left, leftToDo } from '@plenaria/shared/workshop/views/consensus'
import { type JointItem, unanswered } from '@plenaria/shared/workshop/plenary/plenary'
import { useMemo } from 'react'
import { Icon } from '../../../design/Icon.tsx'
import { DownloadButton } from '../../../http/DownloadButton.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { jointLabel } from '../jointLabel.ts'
import { useDelegationName } from '../../../live/useDelegationName.ts'
import styles from './LeftToDo.module.css'

const isAnswerAwaited = ({ state }: JointItem): boolean =>
  state.status === 'silence' || (state.status === 'adopted' && unanswered(state).length > 0)

/** One sentence for each thing that is left. */
export const useLeftSentences = (): readonly string[] => {
  const t = useText()
  const delegationName = useDelegationName()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const drafting = useWorkshop((workshop) => workshop.drafting)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const left: Left = useMemo(() => leftToDo({ plenary, drafting }), [plenary, drafting])
  const labels = (items: Left['undecided']) => items.map((item) => jointLabel(plenary, topics, item)).join(' · ')
  const sentence = (key: 'leftUndecided' | 'leftSilence', items: Left['undecided']) =>
    items.length === 0 ? [] : [t(`consensus.${key}`, { count: items.length, labels: labels(items) })]
  return [
    ...(left.unplaced.length === 0 ? [] : [t('consensus.leftUnplaced', { count: left.unplaced.length })]),
    ...sentence('leftUndecided', left.undecided),
    ...sentence('leftSilence', left.underSilence),
    ...left.awaited.map(({ item, delegationIds }) =>
      t('consensus.leftAwaited', {
        label: jointLabel(plenary, topics, item),
        names: delegationIds.map(delegationName).join(', '),
      }),
    ),
  ]
}

export const LeftToDo = () => {
  const t = useText()
  const { may } = useViewer()
  const isPending = useWorkshop(({ plenary }) => plenary.items.some(isAnswerAwaited))
  const isReminding = isPending && may('managePeople')
  const sentences = useLeftSentences()
  return (
    <section className={styles.left} aria-label={t('consensus.leftTitle')} data-complete={sentences.length === 0}>
      <h2>{t('consensus.leftTitle')}</h2>
      {isReminding && (
        <DownloadButton size="s" kind="quiet" file="reminders.csv">
          {t('consensus.silenceReminder')}
        </DownloadButton>
      )}
      {sentences.length === 0 ? (
        <p>
          <Icon name="check" size="s" /> {t('consensus.leftNothing')}
        </p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
