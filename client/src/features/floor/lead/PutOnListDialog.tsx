/** Puts somebody on the list who asked in another way: a hand in the room, a word on the telephone. */
import { type RequestKind, requestKinds } from '@plenaria/shared/workshop/floor/floorKinds'
import { personActor } from '@plenaria/shared/workshop/actor'
import { enrolled, hasRole } from '@plenaria/shared/workshop/people/evolvePeople'
import { speaksFor } from '@plenaria/shared/workshop/permissions'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Select } from '../../../design/Select.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useSpeakers } from '../useSpeakers.ts'

type Props = { readonly roomId: string; readonly onClose: () => void }

/** Everybody in the room but the interpreters, by name. */
const usePeopleHere = (roomId: string) => {
  const workshop = useWholeWorkshop()
  const speakerOf = useSpeakers()
  return enrolled(workshop.people)
    .filter((person) => !hasRole(person, 'interpreter') && roomOf(workshop, person.personId) === roomId)
    .map(({ personId: id }) => {
      const { name, delegation } = speakerOf(id)
      return { id, label: delegation ? `${name} · ${delegation}` : name }
    })
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

export const PutOnListDialog = ({ roomId, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const options = usePeopleHere(roomId)
  const { people } = useWholeWorkshop()
  const [personId, setPersonId] = useState<string | null>(null)
  const [kind, setKind] = useState<RequestKind>('statement')
  const [isPending, setPending] = useState(false)
  const isDelegate = personId !== null && speaksFor(people, personActor(personId)) !== null
  const kinds = requestKinds.filter((one) => isDelegate || one === 'statement' || one === 'question')
  const add = async () => {
    if (personId === null) return
    setPending(true)
    const { ok } = await send({ type: 'PutOnList', roomId, requestId: crypto.randomUUID(), personId, kind })
    setPending(false)
    if (ok) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button
        kind="primary"
        icon="plus"
        isPending={isPending}
        isDisabled={personId === null || !kinds.includes(kind)}
        onPress={() => void add()}
      >
        {t('floor.putOn')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('floor.putOn')} actions={actions} size="s">
      <Stack gap={4}>
        <Select label={t('floor.person')} options={options} value={personId} onChange={setPersonId} />
        <RadioGroup
          label={t('floor.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((id) => ({ id, label: t(`floor.${id}`) }))}
        />
      </Stack>
    </Dialog>
  )
}
