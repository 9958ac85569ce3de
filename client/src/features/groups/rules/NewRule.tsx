/** The form for one more rule. */
import type { GroupRule } from '@plenaria/shared/workshop/groups/groups'
import { useRef, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { NumberField } from '../../../design/NumberField.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useBalanceProblem } from '../useBalanceProblem.ts'
import { useWish } from '../../../live/WishContext.ts'
import styles from './RulesDialog.module.css'

type Kind = GroupRule['kind']
const kinds: readonly Kind[] = ['pin', 'apart', 'together', 'capacity']

type Form = { kind: Kind; personId: string | null; otherId: string | null; groupId: string | null; seats: number }
const blank: Form = { kind: 'pin', personId: null, otherId: null, groupId: null, seats: 10 }

const ruleOf = ({ kind, personId, otherId, groupId, seats }: Form): GroupRule | null => {
  if (kind === 'capacity') return groupId === null ? null : { kind, groupId, seats }
  if (personId === null) return null
  if (kind === 'pin') return groupId === null ? null : { kind, personId, groupId }
  if (otherId === null || otherId === personId) return null
  return kind === 'apart' ? { kind, personId, otherId } : { kind, personIds: [personId, otherId] }
}

const useOptions = () => {
  const read = useLocalText()
  const nameOf = useNames()
  const workshop = useWholeWorkshop()
  return {
    groups: workshop.groups.groups.map(({ id, name }) => ({ id, label: read(name) })),
    people: useBalanceProblem()
      .people.map(({ id }) => ({ id, label: nameOf(id) }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  }
}

type FieldsProps = { readonly form: Form; readonly onChange: (changes: Partial<Form>) => void }

const RuleFields = ({ form, onChange: change }: FieldsProps) => {
  const t = useText()
  const { groups, people } = useOptions()
  const { kind, personId, otherId, groupId, seats } = form
  return (
    <div className={styles.form}>
      <Select
        label={t('rules.kind')}
        options={kinds.map((id) => ({ id, label: t(`rules.${id}`) }))}
        value={kind}
        onChange={(id) => change({ kind: id })}
      />
      {kind !== 'capacity' && (
        <Select
          label={t('rules.person')}
          options={people}
          value={personId}
          onChange={(id) => change({ personId: id })}
        />
      )}
      {(kind === 'apart' || kind === 'together') && (
        <Select label={t('rules.other')} options={people} value={otherId} onChange={(id) => change({ otherId: id })} />
      )}
      {(kind === 'pin' || kind === 'capacity') && (
        <Select label={t('rules.group')} options={groups} value={groupId} onChange={(id) => change({ groupId: id })} />
      )}
      {kind === 'capacity' && (
        <NumberField
          label={t('rules.seats')}
          value={seats}
          minValue={0}
          maxValue={2_000}
          onChange={(value) => change({ seats: value })}
        />
      )}
    </div>
  )
}

export const NewRule = () => {
  const t = useText()
  const wish = useWish()
  const [form, setForm] = useState(blank)
  const fields = useRef<HTMLDivElement>(null)
  const rule = ruleOf(form)
  const add = async () => {
    if (!rule || !(await wish({ type: 'SetGroupRule', ruleId: crypto.randomUUID(), rule }))) return
    setForm({ ...blank, kind: form.kind })
    // The button is disabled now; a focus that stayed on it would be lost to the keyboard.
    fields.current?.querySelector('button')?.focus()
  }
  return (
    <Stack gap={3}>
      <div ref={fields}>
        <RuleFields form={form} onChange={(changes) => setForm({ ...form, ...changes })} />
      </div>
      <Stack direction="row">
        <Button icon="plus" isDisabled={rule === null} onPress={() => void add()}>
          {t('rules.add')}
        </Button>
      </Stack>
    </Stack>
  )
}
