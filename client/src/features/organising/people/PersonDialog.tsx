/** The form for one person, new or enrolled. It keeps what was written until the server has taken it. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { type FormEvent, useId, useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Select } from '../../../design/Select.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { CheckList } from '../CheckList.tsx'
import type { EnrolledPerson } from './enrolledPerson.ts'
import { GrantFields } from './GrantFields.tsx'
import { NameFields } from './NameFields.tsx'
import styles from './PersonDialog.module.css'
import {
  type DraftProblems,
  detailsOf,
  draftOf,
  emptyDraft,
  isVoiceless,
  type PersonDraft,
  problemsOf,
} from './personDraft.ts'
import { usePeopleApi } from './usePeopleApi.ts'

type FieldsProps = {
  readonly draft: PersonDraft
  readonly problems: DraftProblems
  readonly onChange: (draft: PersonDraft) => void
}

const nobody = 'none'

const Fields = ({ draft, problems, onChange }: FieldsProps) => {
  const t = useText()
  const localText = useLocalText()
  const languageName = useLanguageNames()
  const { platforms, delegations, languages } = useWorkshop(({ charter }) => charter)
  const change = (changes: Partial<PersonDraft>) => onChange({ ...draft, ...changes })
  const said = (problem: DraftProblems[keyof DraftProblems]) => (problem ? t(problem) : undefined)
  return (
    <div className={styles.fields}>
      <NameFields draft={draft} onChange={onChange} error={said(problems.name)} />
      <TextField
        label={t('people.email')}
        type="email"
        value={draft.email}
        onChange={(email) => change({ email })}
        error={said(problems.email)}
        autoComplete="off"
      />
      <TextField
        label={t('people.institution')}
        value={draft.institution}
        onChange={(institution) => change({ institution })}
        autoComplete="off"
      />
      <Select
        label={t('people.delegation')}
        value={draft.delegationId ?? nobody}
        onChange={(id) => change({ delegationId: id === nobody ? null : id })}
        options={[
          { id: nobody, label: t('people.noDelegation') },
          ...delegations.map(({ id, name }) => ({ id, label: localText(name) })),
        ]}
      />
      <GrantFields grants={draft.grants} onChange={(grants) => change({ grants })} error={said(problems.grants)} />
      <CheckList
        label={t('people.represents')}
        description={t('people.representsHelp')}
        options={platforms.map(({ id, name }) => ({ id, label: localText(name) }))}
        chosen={draft.represents}
        onChange={(represents) => change({ represents })}
      />
      <CheckList
        label={t('people.understands')}
        description={t('people.understandsHelp')}
        options={languages.map((id) => ({ id, label: languageName(id) }))}
        chosen={draft.understands}
        onChange={(understands) => change({ understands })}
      />
    </div>
  )
}

type Props = {
  /** Null for somebody new. */
  readonly person: EnrolledPerson | null
  readonly onSaved: () => void
  readonly onClose: () => void
}

export const PersonDialog = ({ person, onSaved, onClose }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const formId = useId()
  const { save } = usePeopleApi()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [draft, setDraft] = useState(() => (person ? draftOf(person) : emptyDraft(languages)))
  const [isTried, setTried] = useState(false)
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const problems = problemsOf(draft)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0) return
    setPending(true)
    const answer = await save(person?.personId ?? null, detailsOf(draft, languages))
    setPending(false)
    if (answer.ok) onSaved()
    else setRefusal(answer.refusal)
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" type="submit" form={formId} isPending={isPending}>
        {t(person ? 'people.save' : 'people.add')}
      </Button>
    </>
  )
  const title = person ? localText(person.name) : t('people.addTitle')
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions} size="l">
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
        <Fields draft={draft} problems={isTried ? problems : {}} onChange={setDraft} />
        {isVoiceless(draft) && <Banner tone="warn">{t('people.voiceless')}</Banner>}
        {refusal && <RefusalBanner refusal={refusal} />}
      </form>
    </Dialog>
  )
}
