/** Defines a delegation, or changes one. */
import type { Delegation } from '@plenaria/shared/workshop/charter/evolveCharter'
import { inLanguage } from '@plenaria/shared/language'
import { useState } from 'react'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { CheckList } from '../CheckList.tsx'
import { CharterDialog } from './CharterDialog.tsx'
import { idFromName } from './idFromName.ts'
import { LocalTextFields } from '../../../live/LocalTextFields.tsx'

type Props = { readonly delegation: Delegation | null; readonly onClose: () => void }

const blank: Delegation = { id: '', name: {}, kind: 'country', memberOf: [] }

export const DelegationDialog = ({ delegation, onClose }: Props) => {
  const { language, t } = useLanguage()
  const localText = useLocalText()
  const { platforms, delegations } = useWorkshop(({ charter }) => charter)
  const [draft, setDraft] = useState(delegation ?? blank)
  const [isTried, setTried] = useState(false)
  const name = inLanguage(draft.name, language).trim()
  const command = () => {
    setTried(true)
    if (name === '') return null
    const id =
      draft.id ||
      idFromName(
        name,
        delegations.map((one) => one.id),
      )
    return { type: 'DefineDelegation' as const, delegation: { ...draft, id } }
  }
  const title = delegation ? localText(delegation.name) : t('charter.newDelegation')
  return (
    <CharterDialog title={title} command={command} onClose={onClose}>
      <LocalTextFields
        label={t('charter.name')}
        value={draft.name}
        onChange={(value) => setDraft({ ...draft, name: value })}
        error={isTried && name === '' ? t('charter.missing') : undefined}
        isFocused
      />
      <RadioGroup
        label={t('charter.kind')}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
        options={[
          { id: 'country', label: t('charter.country') },
          { id: 'organisation', label: t('charter.organisation') },
        ]}
      />
      <CheckList
        label={t('charter.memberOf')}
        options={platforms.map(({ id, name: platformName }) => ({ id, label: localText(platformName) }))}
        chosen={draft.memberOf}
        onChange={(memberOf) => setDraft({ ...draft, memberOf: [...memberOf] })}
      />
    </CharterDialog>
  )
}
