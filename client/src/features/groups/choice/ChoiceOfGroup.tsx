/** Participants choose their group, as long as choosing is open: what each group does, and how many places are left. */
import { chosenCount } from '@plenaria/shared/workshop/groups/decideChoices'
import type { Group } from '@plenaria/shared/workshop/groups/groups'
import { Button } from '../../../design/Button.tsx'
import { Card } from '../../../design/Card.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './ChoiceOfGroup.module.css'

const Choice = ({ group, isChosen }: { readonly group: Group; readonly isChosen: boolean }) => {
  const t = useText()
  const read = useLocalText()
  const send = useSend()
  const limit = useWorkshop(({ groups }) => groups.choices.limits[group.id])
  const taken = useWorkshop(({ groups }) => chosenCount(groups, group.id))
  const left = limit === undefined ? null : Math.max(0, limit - taken)
  const name = read(group.name)
  const brief = read(group.brief ?? {})
  return (
    <Card as="li" label={name} tone={isChosen ? 'focus' : 'plain'}>
      <div className={styles.choice}>
        <div>
          <h3>{name}</h3>
          <span className={styles.remark}>
            {t(`groups.mode.${group.mode}`)} ·{' '}
            {left === null ? t('choice.taken', { count: taken }) : t('choice.left', { count: left })}
          </span>
          {brief && <p className={styles.brief}>{brief}</p>}
        </div>
        {isChosen ? (
          <Chip tone="ok" icon="check">
            {t('choice.yours')}
          </Chip>
        ) : (
          <Button
            aria-label={t('choice.chooseThis', { group: name })}
            isDisabled={left === 0}
            onPress={() => void send({ type: 'ChooseGroup', groupId: group.id })}
          >
            {t(left === 0 ? 'choice.full' : 'choice.choose')}
          </Button>
        )}
      </div>
    </Card>
  )
}

export const ChoiceOfGroup = () => {
  const t = useText()
  const { may, personId } = useViewer()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  const chosen = useWorkshop(({ groups: { choices } }) => choices.chosen[personId])
  if (!may('ChooseGroup')) return null
  return (
    <section className={styles.panel} aria-label={t('choice.title')}>
      <h2>{t('choice.title')}</h2>
      <p className={styles.remark}>{t('choice.lead')}</p>
      <ul className={styles.list}>
        {groups.map((group) => (
          <Choice key={group.id} group={group} isChosen={chosen === group.id} />
        ))}
      </ul>
    </section>
  )
}
