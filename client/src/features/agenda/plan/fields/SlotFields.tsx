/** The slots of a segment: named and timed one by one, one for each delegation, or shared out equally. */
import { minutes, sum } from '@plenaria/shared/time'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import { Button } from '../../../../design/Button.tsx'
import { IconButton } from '../../../../design/IconButton.tsx'
import { Select } from '../../../../design/Select.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { useFormats } from '../../../../i18n/useFormats.ts'
import { useText } from '../../../../i18n/useText.ts'
import { LocalTextFields } from '../../../../live/LocalTextFields.tsx'
import { useNames, useWorkshop } from '../../../../live/useWorkshop.ts'
import { newId } from '../newId.ts'
import { readLength } from '../readLength.ts'
import type { FieldsProps } from './fieldsProps.ts'
import { shareEqually, type SlotDraft } from '../segmentDraft.ts'
import styles from './Fields.module.css'

const Totals = ({ draft }: Pick<FieldsProps, 'draft'>) => {
  const t = useText()
  const { formatDuration } = useFormats()
  const slots = sum(draft.slots.map(({ length }) => readLength(length) ?? minutes(0)))
  const length = readLength(draft.length) ?? minutes(0)
  return <p>{t('plan.slotsTotal', { slots: formatDuration(slots), length: formatDuration(length) })}</p>
}

type LineProps = {
  readonly slot: SlotDraft
  readonly number: number
  readonly onChange: (slot: SlotDraft) => void
  readonly onRemove: () => void
}

const nobody = 'nobody'

/** Everybody who is enrolled, by name: whoever is named here has the floor while the slot runs. */
const useSpeakers = () => {
  const t = useText()
  const nameOf = useNames()
  const people = useWorkshop((workshop) => workshop.people)
  return [
    { id: nobody, label: t('plan.slotNobody') },
    ...enrolled(people)
      .map(({ personId: id }) => ({ id, label: nameOf(id) }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  ]
}

const SlotLine = ({ slot, number, onChange, onRemove }: LineProps) => {
  const t = useText()
  const speakers = useSpeakers()
  return (
    <div className={styles.line}>
      <LocalTextFields
        label={`${t('plan.slotTitle')} ${number}`}
        value={slot.title}
        onChange={(title) => onChange({ ...slot, title })}
      />
      <TextField label={t('plan.length')} value={slot.length} onChange={(length) => onChange({ ...slot, length })} />
      <Select
        label={t('plan.slotPerson')}
        options={speakers}
        value={slot.personId ?? nobody}
        onChange={(id) => onChange({ ...slot, personId: id === nobody ? null : id })}
      />
      <IconButton icon="trash" size="s" label={t('plan.removeLine', { number })} onPress={onRemove} />
    </div>
  )
}

export const SlotFields = ({ draft, change, errorOf }: FieldsProps) => {
  const t = useText()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const { slots } = draft
  const set = (next: readonly SlotDraft[]) => change({ slots: next })
  const total = readLength(draft.length) ?? minutes(0)
  const shared = (list: readonly SlotDraft[]) => {
    const lengths = shareEqually(total, list.length)
    return list.map((slot, index) => ({ ...slot, length: lengths[index] ?? '0' }))
  }
  const byDelegation = () =>
    set(
      shared(
        delegations
          .filter(({ kind }) => kind === 'country')
          .map(({ name }) => ({ id: newId(), title: name, length: '5', personId: null })),
      ),
    )
  return (
    <Stack gap={4}>
      <p>{t('plan.slotsHelp')}</p>
      {slots.map((slot, index) => (
        <SlotLine
          key={slot.id}
          slot={slot}
          number={index + 1}
          onChange={(next) => set(slots.with(index, next))}
          onRemove={() => set(slots.toSpliced(index, 1))}
        />
      ))}
      {errorOf('slots') && <p className={styles.error}>{errorOf('slots')}</p>}
      {slots.length > 0 && <Totals draft={draft} />}
      <Stack direction="row" gap={2}>
        {slots.length < 60 && (
          <Button
            size="s"
            icon="plus"
            onPress={() =>
              set([...slots, { id: newId(), title: {}, length: slots.at(-1)?.length ?? '5', personId: null }])
            }
          >
            {t('plan.addSlot')}
          </Button>
        )}
        {slots.length === 0 && delegations.length > 0 && (
          <Button size="s" onPress={byDelegation}>
            {t('plan.slotsByDelegation')}
          </Button>
        )}
        {slots.length > 1 && (
          <Button size="s" onPress={() => set(shared(slots))}>
            {t('plan.shareEqually')}
          </Button>
        )}
      </Stack>
    </Stack>
  )
}
