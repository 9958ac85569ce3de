/** Whether a group's text is open, how much it holds once closed, and the button that closes or opens it. */
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { Chip } from '../../../design/Chip.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import type { GroupFigures } from '../groupFigures.ts'
import styles from './GroupCard.module.css'

export const DraftLine = ({ figures }: { readonly figures: GroupFigures }) => {
  const t = useText()
  const { draft, group } = figures
  const isOpen = useWorkshop(({ groups }) => areOpen(groups))
  if (draft.status === 'notYet') return null
  const state = t(`groups.draft.${draft.status}`)
  const items = draft.record ? ` · ${t('groupDesk.items', { count: draft.record.items.length })}` : ''
  return (
    <div className={styles.foot}>
      <Chip tone={draft.status === 'open' ? 'accent' : 'neutral'} icon={draft.status === 'open' ? 'edit' : 'lock'}>
        {state + items}
      </Chip>
      {draft.status === 'open' && (
        <CommandButton size="s" kind="quiet" command={{ type: 'CloseDrafting', groupId: group.id }}>
          {t('groupDesk.closeDraft')}
        </CommandButton>
      )}
      {draft.status === 'closed' && isOpen && (
        <CommandButton size="s" kind="quiet" command={{ type: 'OpenDrafting', groupId: group.id }}>
          {t('groupDesk.openDraft')}
        </CommandButton>
      )}
    </div>
  )
}
