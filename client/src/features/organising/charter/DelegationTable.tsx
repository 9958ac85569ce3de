/** The delegations as a table: what they are, whose members, how many people. */
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Delegation } from '@plenaria/shared/workshop/charter/evolveCharter'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { PlatformMark } from '../../../design/PlatformMark.tsx'
import { Table } from '../../../design/Table.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import styles from './CharterDesk.module.css'
import { usePlatformLooks } from '../../../live/usePlatformLooks.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

type Props = { readonly onEdit: (delegation: Delegation) => void }

export const DelegationTable = ({ onEdit }: Props) => {
  const { language, t } = useLanguage()
  const localText = useLocalText()
  const looksOf = usePlatformLooks()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const people = enrolled(useWorkshop((workshop) => workshop.people))
  if (delegations.length === 0) return <EmptyState title={t('charter.noDelegations')} />
  const { compare } = new Intl.Collator(language)
  const inOrder = delegations.toSorted((a, b) => compare(localText(a.name), localText(b.name)))
  return (
    <div className={styles.table}>
      <Table caption={t('charter.delegations')}>
        <thead>
          <tr>
            <th scope="col">{t('people.delegation')}</th>
            <th scope="col">{t('charter.kind')}</th>
            <th scope="col">{t('charter.memberOf')}</th>
            <th scope="col" data-align="end">
              {t('charter.people')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('people.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((delegation) => (
            <tr key={delegation.id}>
              <th scope="row">{localText(delegation.name)}</th>
              <td>{t(`charter.${delegation.kind}`)}</td>
              <td>
                <PlatformMark platforms={looksOf(delegation.memberOf)} />
              </td>
              <td data-align="end">{people.filter(({ delegationId }) => delegationId === delegation.id).length}</td>
              <td data-align="end">
                <Button size="s" kind="quiet" icon="edit" onPress={() => onEdit(delegation)}>
                  {t('people.edit')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
