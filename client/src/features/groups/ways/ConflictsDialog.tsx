/** Why there is no proposal: every conflict by name, and what to do. Nothing was changed. */
import type { Conflict } from '@plenaria/shared/balance/conflict'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { type GroupNames, useGroupNames } from '../board/useGroupNames.ts'
import styles from './ConflictsDialog.module.css'

/** The sentence with names in place of ids; longer ids first, because one may begin like another. */
const withNames = (
  text: string,
  { people, groups }: Pick<Conflict, 'people' | 'groups'>,
  names: Pick<GroupNames, 'person' | 'group'>,
): string => {
  const known = [
    ...people.map((id) => [id, names.person(id)] as const),
    ...groups.map((id) => [id, names.group(id)] as const),
  ]
  return known.toSorted(([a], [b]) => b.length - a.length).reduce((said, [id, name]) => said.replaceAll(id, name), text)
}

type Props = { readonly conflicts: readonly Conflict[] | null; readonly onClose: () => void }

export const ConflictsDialog = ({ conflicts, onClose }: Props) => {
  const t = useText()
  const { language } = useLanguage()
  const names = useGroupNames()
  return (
    <Dialog
      isOpen={conflicts !== null}
      onClose={onClose}
      title={t('conflicts.title')}
      role="alertdialog"
      actions={<Button onPress={onClose}>{t('design.close')}</Button>}
    >
      <p>{t('conflicts.lead')}</p>
      <ul className={styles.conflicts}>
        {(conflicts ?? []).map(({ code, message, people, groups }) => (
          <li key={[code, ...people, ...groups].join(' ')}>
            <strong>{withNames(message[language], { people, groups }, names)}</strong>
            {people.length > 0 && <span>{t('conflicts.who', { names: names.people(people) })}</span>}
            {groups.length > 0 && <span>{t('conflicts.where', { names: names.groups(groups) })}</span>}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
