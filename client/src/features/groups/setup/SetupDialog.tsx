/** The groups themselves: add, change, remove, and the languages that fit the people and interpreters there are. */
import { chooseModes } from '@plenaria/shared/balance/chooseModes'
import type { Group, GroupMode } from '@plenaria/shared/workshop/groups/groups'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useLive } from '../../../live/LiveContext.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { GroupForm } from './GroupForm.tsx'
import { newGroup } from './newGroup.ts'
import { plainGroup } from './plainGroup.ts'
import styles from './SetupDialog.module.css'

const isMode = (mode: string): mode is GroupMode => mode === 'es' || mode === 'en' || mode === 'interpreted'

/** Proposes the groups' languages and carries the proposal out; says what came of it. */
const useModes = () => {
  const t = useText()
  const read = useLocalText()
  const wish = useWish()
  const { connection, directory } = useLive()
  const [said, setSaid] = useState<string | null>(null)
  const propose = async () => {
    const { workshop } = connection.state()
    const modes = chooseModes(balanceProblemOf(workshop, directory))
    if (!modes) return setSaid(t('setup.modesNone'))
    const changed = workshop.groups.groups.flatMap((group): { group: Group; mode: GroupMode }[] => {
      const mode = modes.find(({ id }) => id === group.id)?.mode ?? group.mode
      return mode !== group.mode && isMode(mode) ? [{ group, mode }] : []
    })
    for (const { group, mode } of changed) await wish({ type: 'ChangeGroup', group: { ...plainGroup(group), mode } })
    const names = changed.map(({ group, mode }) => `${read(group.name)} (${t(`groups.mode.${mode}`)})`)
    return setSaid(names.length > 0 ? t('setup.modesChanged', { groups: names.join(', ') }) : t('setup.modesSame'))
  }
  return { propose, said }
}

const GroupLine = ({ group, onEdit }: { readonly group: Group; readonly onEdit: () => void }) => {
  const t = useText()
  const read = useLocalText()
  const wish = useWish()
  const name = read(group.name)
  return (
    <li className={styles.group}>
      <strong>{name}</strong>
      <span className={styles.remark}>{t(`groups.mode.${group.mode}`)}</span>
      <IconButton icon="edit" size="s" label={t('setup.edit', { group: name })} onPress={onEdit} />
      <IconButton
        icon="trash"
        size="s"
        label={t('setup.remove', { group: name })}
        onPress={() => void wish({ type: 'RemoveGroup', groupId: group.id })}
      />
    </li>
  )
}

const Groups = () => {
  const t = useText()
  const { may } = useViewer()
  const groups = useWorkshop((workshop) => workshop.groups.groups)
  const [editedId, setEditedId] = useState<string | null>(null)
  const edited = groups.find(({ id }) => id === editedId)
  const { propose, said } = useModes()
  if (edited) return <GroupForm key={edited.id} group={edited} onDone={() => setEditedId(null)} />
  return (
    <Stack gap={4}>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <GroupLine key={group.id} group={group} onEdit={() => setEditedId(group.id)} />
        ))}
      </ul>
      <Stack direction="row" gap={2}>
        <CommandButton icon="plus" command={() => ({ type: 'AddGroup', group: newGroup(groups) })}>
          {t('setup.add')}
        </CommandButton>
        {may('ChangeGroup') && groups.length > 0 && (
          <Button icon="globe" onPress={() => void propose()}>
            {t('setup.modes')}
          </Button>
        )}
      </Stack>
      {said && <Banner icon="info">{said}</Banner>}
    </Stack>
  )
}

export const SetupDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const t = useText()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('setup.title')}>
      <Groups />
    </Dialog>
  )
}
