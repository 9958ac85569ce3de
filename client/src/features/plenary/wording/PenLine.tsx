/** Who holds the pen of an item, and taking it: one person words an item at a time, the others suggest. */
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { Button } from '../../../design/Button.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './PenLine.module.css'

type Props = { readonly item: JointItem; readonly label: string }

const Held = ({ item, holderId }: Props & { readonly holderId: string }) => {
  const t = useText()
  const send = useSend()
  const nameOf = useNames()
  const { may } = useViewer()
  const isThere = useWorkshop(({ people }) => people[holderId] !== undefined && isPresent(people[holderId]))
  const mayTakeOver = may('TakePen') && (may('Adopt') || !isThere)
  return (
    <p className={styles.line}>
      {t('consensus.penOf', { name: nameOf(holderId) })}
      {mayTakeOver && (
        <Button kind="quiet" size="s" onPress={() => void send({ type: 'TakePen', jointItemId: item.id })}>
          {t('consensus.takeOver')}
        </Button>
      )}
    </p>
  )
}

export const PenLine = ({ item, label }: Props) => {
  const t = useText()
  const send = useSend()
  const { personId } = useLive()
  const { may } = useViewer()
  const holderId = item.pen?.personId ?? null
  if (holderId !== null && holderId !== personId) return <Held item={item} label={label} holderId={holderId} />
  if (holderId === personId)
    return (
      <p className={styles.line}>
        {t('consensus.penYours')}
        <Button kind="quiet" size="s" onPress={() => void send({ type: 'PutPenDown', jointItemId: item.id })}>
          {t('consensus.putPenDown')}
        </Button>
      </p>
    )
  if (!may('TakePen')) return null
  return (
    <p className={styles.line}>
      <Button
        size="s"
        icon="edit"
        aria-label={t('consensus.takePenOf', { label })}
        onPress={() => void send({ type: 'TakePen', jointItemId: item.id })}
      >
        {t('consensus.takePen')}
      </Button>
    </p>
  )
}
