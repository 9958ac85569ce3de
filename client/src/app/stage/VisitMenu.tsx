/** Lets moderators, secretariat and facilitators look into a group and come back. Shown while groups are open. */
import { areOpen, isStaffOf } from '@plenaria/shared/workshop/groups/groups'
import { Button } from '../../design/Button.tsx'
import { DeferredMenu } from '../../design/DeferredMenu.tsx'
import type { MenuEntry } from '../../design/Menu.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './StageTop.module.css'

const plenary = 'plenary'

export const VisitMenu = ({ place }: { readonly place: string | null }) => {
  const t = useText()
  const localText = useLocalText()
  const send = useSend()
  const { may, personId } = useViewer()
  const groups = useWorkshop((workshop) => workshop.groups)
  if (!may('VisitGroup') || !areOpen(groups)) return null
  const entries: MenuEntry<string>[] = groups.groups.map((group) => {
    const name = localText(group.name)
    return { id: group.id, label: isStaffOf(group, personId) ? t('stage.visitOwn', { group: name }) : name }
  })
  const visit = (id: string) => void send({ type: 'VisitGroup', groupId: id === plenary ? null : id })
  return (
    <DeferredMenu
      label={t('stage.visit')}
      trigger={
        <Button size="s" kind="quiet" icon="people">
          <span className={styles.words}>{t('stage.visit')}</span>
        </Button>
      }
      entries={[...entries, { id: plenary, label: t('stage.visitNone') }]}
      selected={place ?? plenary}
      onAction={visit}
    />
  )
}
