/** What one group is called, which language it works in, what it is to do, and on which topics. */
import type { Language } from '@plenaria/shared/language'
import type { Group, GroupMode } from '@plenaria/shared/workshop/groups/groups'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Checkbox } from '../../../design/Checkbox.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { TextArea } from '../../../design/TextArea.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { languageTitle } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { plainGroup } from './plainGroup.ts'

const modes: readonly GroupMode[] = ['es', 'en', 'interpreted']

type Form = ReturnType<typeof plainGroup>

const Topics = ({ form, onChange }: { readonly form: Form; readonly onChange: (topicIds: string[]) => void }) => {
  const t = useText()
  const read = useLocalText()
  const topics = useWorkshop(({ charter }) => charter.topics)
  const chosen = form.topicIds ?? []
  if (topics.length < 2) return null
  return (
    <Stack gap={1}>
      <span>{t('setup.topics')}</span>
      {topics.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {read(name)}
        </Checkbox>
      ))}
    </Stack>
  )
}

const Texts = ({ form, language, onChange }: { form: Form; language: Language; onChange: (form: Form) => void }) => {
  const t = useText()
  const { language: own } = useLanguage()
  const title = languageTitle(language, own)
  return (
    <>
      <TextField
        label={t('setup.name', { language: title })}
        value={form.name[language] ?? ''}
        maxLength={200}
        onChange={(text) => onChange({ ...form, name: { ...form.name, [language]: text } })}
      />
      <TextArea
        label={t('setup.brief', { language: title })}
        rows={3}
        value={form.brief?.[language] ?? ''}
        maxLength={2_000}
        onChange={(text) => onChange({ ...form, brief: { ...form.brief, [language]: text } })}
      />
      <TextArea
        label={t('setup.template', { language: title })}
        description={t('setup.templateWords')}
        rows={3}
        value={form.template?.[language] ?? ''}
        maxLength={2_000}
        onChange={(text) => onChange({ ...form, template: { ...form.template, [language]: text } })}
      />
    </>
  )
}

export const GroupForm = ({ group, onDone }: { readonly group: Group; readonly onDone: () => void }) => {
  const t = useText()
  const wish = useWish()
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [form, setForm] = useState(() => plainGroup(group))
  const save = async () => {
    const { topicIds = [], ...rest } = form
    const saved = topicIds.length > 0 ? form : rest
    if (await wish({ type: 'ChangeGroup', group: saved })) onDone()
  }
  return (
    <Stack gap={3}>
      {languages.map((language) => (
        <Texts key={language} form={form} language={language} onChange={setForm} />
      ))}
      <Select
        label={t('setup.mode')}
        options={modes.map((id) => ({ id, label: t(`groups.mode.${id}`) }))}
        value={form.mode}
        onChange={(mode) => setForm({ ...form, mode })}
      />
      <Topics form={form} onChange={(topicIds) => setForm({ ...form, topicIds })} />
      <Stack direction="row" gap={2}>
        <Button kind="primary" onPress={() => void save()}>
          {t('setup.save')}
        </Button>
        <Button onPress={onDone}>{t('design.cancel')}</Button>
      </Stack>
    </Stack>
  )
}
