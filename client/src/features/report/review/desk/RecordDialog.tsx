/** Records an observation that a delegation made by other ways, in its name. */
import type { Anchor, ReportDraft } from '@plenaria/shared/workshop/report/report'
import { useState } from 'react'
import { Button } from '../../../../design/Button.tsx'
import { Dialog } from '../../../../design/Dialog.tsx'
import { Select } from '../../../../design/Select.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { useToasts } from '../../../../design/toasts.ts'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { useDelegationName } from '../../../../live/useDelegationName.ts'
import { useSend } from '../../../../live/useSend.ts'
import { useWorkshop } from '../../../../live/useWorkshop.ts'
import { anchorKey } from '../../anchorId.ts'
import { ObservationFields, type Said, trimmed } from '../ObservationForm.tsx'
import { placeLabel } from '../placeLabel.ts'

type Props = {
  readonly draft: ReportDraft
  /** What a place says, in a language. */
  readonly presentAt: (anchor: Anchor, language: string) => string
  readonly onClose: () => void
}

const placesOf = ({ paragraphs, items }: ReportDraft): readonly Anchor[] => [
  { kind: 'whole' },
  ...Array.from({ length: paragraphs }, (_, at): Anchor => ({ kind: 'paragraph', number: at + 1 })),
  ...items.map(({ key }): Anchor => ({ kind: 'item', key })),
]

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

type PlaceProps = Pick<Props, 'draft' | 'presentAt'> & {
  readonly anchor: Anchor
  readonly onChange: (anchor: Anchor) => void
}

const PlaceSelect = ({ draft, presentAt, anchor, onChange }: PlaceProps) => {
  const { language, t } = useLanguage()
  const places = placesOf(draft)
  return (
    <Select
      label={t('review.place')}
      options={places.map((place) => ({
        id: anchorKey(place),
        label: placeLabel(place, draft, t),
        description: short(presentAt(place, language)),
      }))}
      value={anchorKey(anchor)}
      onChange={(key) => onChange(places.find((place) => anchorKey(place) === key) ?? { kind: 'whole' })}
    />
  )
}

export const RecordDialog = ({ draft, presentAt, onClose }: Props) => {
  const { language: reader, t } = useLanguage()
  const send = useSend()
  const { show } = useToasts()
  const nameOf = useDelegationName()
  const delegations = useWorkshop(({ charter }) => charter.delegations)
  const languages = useWorkshop(({ charter }) => charter.languages)
  const [observationId] = useState(() => crypto.randomUUID())
  const [delegationId, setDelegationId] = useState<string | null>(null)
  const [anchor, setAnchor] = useState<Anchor>({ kind: 'whole' })
  const [said, setSaid] = useState<Said>({ language: reader, text: '', proposed: '' })
  const sent = trimmed(said, presentAt(anchor, said.language))
  const isEmpty = sent.text === '' && sent.proposed === ''
  const record = async () => {
    if (delegationId === null) return
    const on = { draftId: draft.id, observationId, delegationId, anchor }
    const reply = await send({ type: 'MakeObservation', ...on, ...sent })
    if (!reply.ok) return
    show({ tone: 'ok', text: t('review.recorded') })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" isDisabled={delegationId === null || isEmpty} onPress={() => void record()}>
        {t('review.recordNow')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('review.recordTitle')} actions={actions}>
      <Stack gap={3}>
        <p>{t('review.recordWords')}</p>
        <Select
          label={t('review.delegation')}
          options={delegations.map(({ id }) => ({ id, label: nameOf(id) }))}
          value={delegationId}
          onChange={setDelegationId}
          isRequired
        />
        <PlaceSelect draft={draft} presentAt={presentAt} anchor={anchor} onChange={setAnchor} />
        <ObservationFields
          key={anchorKey(anchor)}
          languages={languages}
          said={said}
          present={(language) => presentAt(anchor, language)}
          onChange={setSaid}
        />
      </Stack>
    </Dialog>
  )
}
