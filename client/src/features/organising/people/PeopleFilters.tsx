/** What the table of people is narrowed to. It owns no state. */
import { roles } from '@plenaria/shared/workshop/people/roles'
import { Select } from '../../../design/Select.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { type PeopleFilter, personStates } from './filterPeople.ts'
import styles from './PeopleFilters.module.css'

type Props = { readonly filter: PeopleFilter; readonly onChange: (filter: PeopleFilter) => void }

export const PeopleFilters = ({ filter, onChange }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const { delegations, platforms } = useWorkshop(({ charter }) => charter)
  const all = { id: 'all', label: t('people.all') } as const
  return (
    <search className={styles.filters} aria-label={t('people.filters')}>
      <TextField
        label={t('people.search')}
        type="search"
        placeholder={t('people.searchHint')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        label={t('people.delegation')}
        value={filter.delegationId}
        onChange={(delegationId) => onChange({ ...filter, delegationId })}
        options={[
          all,
          ...delegations.map(({ id, name }) => ({ id, label: localText(name) })),
          { id: 'none', label: t('people.noDelegation') },
        ]}
      />
      <Select
        label={t('people.role')}
        value={filter.role}
        onChange={(role) => onChange({ ...filter, role })}
        options={[all, ...roles.map((id) => ({ id, label: t(`role.${id}`) }))]}
      />
      <Select
        label={t('people.platform')}
        value={filter.platformId}
        onChange={(platformId) => onChange({ ...filter, platformId })}
        options={[
          all,
          ...platforms.map(({ id, short, name }) => ({ id, label: localText(short) || localText(name) })),
          { id: 'several', label: t('people.severalPlatforms') },
          { id: 'none', label: t('people.noPlatform') },
        ]}
      />
      <Select
        label={t('people.state')}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
        options={personStates.map((id) => ({ id, label: t(`people.state.${id}`) }))}
      />
    </search>
  )
}
