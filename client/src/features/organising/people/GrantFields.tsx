/** The roles of one person, a line each, with the platform where a role serves one. */
import { type Grant, type Role, roles } from '@plenaria/shared/workshop/people/roles'
import { Button } from '../../../design/Button.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Icon } from '../../../design/Icon.tsx'
import { Select } from '../../../design/Select.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './PersonDialog.module.css'
import { hasScope } from './personDraft.ts'

type Props = {
  readonly grants: readonly Grant[]
  readonly onChange: (grants: readonly Grant[]) => void
  readonly error: string | undefined
}

const mostGrants = 8
const anyPlatform = 'any'

/** What a second role most often is; never one that gives power over the workshop. */
const usualRoles: readonly Role[] = ['delegate', 'rapporteur', 'observer', 'expert']
const nextRole = (grants: readonly Grant[]): Role =>
  usualRoles.find((role) => !grants.some((grant) => grant.role === role)) ?? 'interpreter'

const GrantLine = ({ grant, onChange }: { readonly grant: Grant; readonly onChange: (grant: Grant) => void }) => {
  const t = useText()
  const localText = useLocalText()
  const platforms = useWorkshop(({ charter }) => charter.platforms)
  const changeRole = (role: Role) => onChange({ role, platformId: hasScope(role) ? grant.platformId : null })
  return (
    <>
      <Select
        label={t('people.role')}
        value={grant.role}
        onChange={changeRole}
        options={roles.map((id) => ({ id, label: t(`role.${id}`) }))}
      />
      {hasScope(grant.role) && (
        <Select
          label={t('people.roleScope')}
          value={grant.platformId ?? anyPlatform}
          onChange={(id) => onChange({ ...grant, platformId: id === anyPlatform ? null : id })}
          options={[
            { id: anyPlatform, label: t('people.anyPlatform') },
            ...platforms.map(({ id, short, name }) => ({ id, label: localText(short) || localText(name) })),
          ]}
        />
      )}
    </>
  )
}

export const GrantFields = ({ grants, onChange, error }: Props) => {
  const t = useText()
  return (
    <fieldset className={styles.set}>
      <legend>
        <VisuallyHidden>{t('people.roles')}</VisuallyHidden>
      </legend>
      {grants.map((grant, at) => (
        // A line has no identity of its own: two lines may say the same.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.grant}>
          <GrantLine grant={grant} onChange={(next) => onChange(grants.with(at, next))} />
          <IconButton
            icon="trash"
            label={t('people.roleRemove', { role: t(`role.${grant.role}`) })}
            onPress={() => onChange(grants.toSpliced(at, 1))}
          />
        </div>
      ))}
      {error && (
        <p className={styles.error} role="alert">
          <Icon name="warning" size="s" />
          {error}
        </p>
      )}
      <div>
        <Button
          size="s"
          icon="plus"
          isDisabled={grants.length >= mostGrants}
          onPress={() => onChange([...grants, { role: nextRole(grants), platformId: null }])}
        >
          {t('people.roleAdd')}
        </Button>
      </div>
    </fieldset>
  )
}
