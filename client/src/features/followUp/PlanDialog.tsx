/** Says who is responsible for an adopted item, until when, and by which indicator one sees it. */
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Checkbox } from '../../design/Checkbox.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { Stack } from '../../design/Stack.tsx'
import { TextField } from '../../design/TextField.tsx'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageName } from '../../i18n/languageName.ts'
import { dayOf, momentAt } from '../../i18n/localTime.ts'
import { useText } from '../../i18n/useText.ts'
import { useSend } from '../../live/useSend.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import type { FollowUpRow } from './followUpRows.ts'
import styles from './FollowUp.module.css'
import { keyOfParty, useParties } from './useParties.ts'

type Props = { readonly row: FollowUpRow; readonly label: string; readonly onClose: () => void }

/** Due by the end of the day. */
const END_OF_DAY = '23:59'

type Chosen = ReadonlySet<string>

const Parties = (props: { readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void }) => {
  const { chosen, onChange } = props
  const t = useText()
  const toggle = (key: string, isChosen: boolean) =>
    onChange(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)))
  return (
    <section aria-label={t('followUp.responsible')}>
      <strong>{t('followUp.responsible')}</strong>
      <div className={styles.parties}>
        {useParties().map(({ key, name }) => (
          <Checkbox key={key} isSelected={chosen.has(key)} onChange={(isChosen) => toggle(key, isChosen)}>
            {name}
          </Checkbox>
        ))}
      </div>
    </section>
  )
}

/** As it was planned, and before that as it was agreed. */
const indicatorOf = ({ followUp, adoption }: Props['row']) =>
  Object.values(followUp.plan.indicator).some((words) => words.trim() !== '')
    ? followUp.plan.indicator
    : (adoption.wording.indicator ?? {})

export const PlanDialog = ({ row, label, onClose }: Props) => {
  const { plan } = row.followUp
  const t = useText()
  const send = useSend()
  const parties = useParties()
  const { language: reader } = useLanguage()
  const { zone, languages } = useWorkshop(({ charter }) => charter)
  const [chosen, setChosen] = useState<Chosen>(() => new Set(plan.responsible.map(keyOfParty)))
  const [day, setDay] = useState(plan.dueAt === null ? '' : dayOf(plan.dueAt, zone))
  const [indicator, setIndicator] = useState(() => indicatorOf(row))
  const save = async () => {
    const reply = await send({
      type: 'PlanFollowUp',
      jointItemId: row.item.id,
      plan: {
        responsible: parties.filter(({ key }) => chosen.has(key)).map(({ party }) => party),
        dueAt: momentAt(day, END_OF_DAY, zone),
        indicator,
      },
    })
    if (reply.ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" onPress={() => void save()}>
        {t('followUp.planSave')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('followUp.planTitle', { label })} actions={actions}>
      <Stack gap={4}>
        <Parties chosen={chosen} onChange={setChosen} />
        <DateInput label={t('followUp.due')} value={day} onChange={setDay} />
        {languages.map((language) => (
          <TextField
            key={language}
            label={t('followUp.indicatorIn', { language: languageName(language, reader) })}
            lang={language}
            maxLength={2_000}
            value={indicator[language] ?? ''}
            onChange={(value) => setIndicator({ ...indicator, [language]: value })}
          />
        ))}
      </Stack>
    </Dialog>
  )
}
