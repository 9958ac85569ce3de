/** The item the room is on: its wording in every language, and while objections are asked the time left and who objects. */
import { type JointItem, standingObjections } from '@plenaria/shared/workshop/plenary/plenary'
import { useNow } from '../../clock/useNow.ts'
import { Clock } from '../../design/Clock.tsx'
import { useItems } from '../../docs/useItems.ts'
import { jointLabel } from '../../features/plenary/jointLabel.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './Plenary.module.css'
import { ProjectedWording } from './ProjectedWording.tsx'

const Objections = ({ item }: { readonly item: JointItem }) => {
  const t = useText()
  const read = useLocalText()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const standing = standingObjections(item)
  if (standing.length === 0) return <span>{t('projector.noObjection')}</span>
  const names = standing
    .map(({ delegationId }) => read(delegations.find(({ id }) => id === delegationId)?.name ?? {}))
    .join(', ')
  return <strong className={styles.objections}>{t('projector.objections', { count: standing.length, names })}</strong>
}

const Call = ({ item, closesAt }: { readonly item: JointItem; readonly closesAt: number }) => {
  const t = useText()
  const left = closesAt - useNow()
  return (
    <div className={styles.call}>
      <span className={styles.question}>{t('projector.asked')}</span>
      {left > 0 ? (
        <Clock left={left} size="l" label={t('projector.timeToObject')} />
      ) : (
        <span>{t('projector.windowOver')}</span>
      )}
      <Objections item={item} />
    </div>
  )
}

export const ProjectedItem = ({ item }: { readonly item: JointItem }) => {
  const t = useText()
  const read = useLocalText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const wording = useItems().find(({ id }) => id === item.id)
  const topic = topics.find(({ id }) => id === item.topicId)
  return (
    <section className={styles.item} data-asked={item.state.status === 'asked'}>
      <h1 className={styles.label}>
        {t('projector.underDiscussion')} · {jointLabel(plenary, topics, item)} {topic && read(topic.name)}
      </h1>
      <ProjectedWording text={wording?.text ?? {}} />
      {item.state.status === 'asked' && <Call item={item} closesAt={item.state.closesAt} />}
    </section>
  )
}
