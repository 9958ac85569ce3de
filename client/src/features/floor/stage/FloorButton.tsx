/** The one button of the floor, under the thumb and on a key: ask, withdraw, or say that one has finished. */
import { type RequestKind, requestKinds } from '@plenaria/shared/workshop/floor/floorKinds'
import { speaksFor } from '@plenaria/shared/workshop/permissions'
import { personActor } from '@plenaria/shared/workshop/actor'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { DeferredMenu } from '../../../design/DeferredMenu.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import type { MenuEntry } from '../../../design/Menu.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useFloorNow } from '../useFloorNow.ts'
import { chords, useChord } from '../useChord.ts'
import { type OwnFloor, useOwnFloor } from '../useOwnFloor.ts'
import { AskDialog } from './AskDialog.tsx'
import styles from './FloorButton.module.css'
import { useAsking } from './useAsking.ts'

type Choice = RequestKind | 'detailed'

/** Procedural kinds are for delegations; when the list is closed they are all there is. */
const useChoices = (isClosed: boolean): readonly MenuEntry<Choice>[] => {
  const t = useText()
  const { personId } = useViewer()
  const isDelegate = useWorkshop(({ people }) => speaksFor(people, personActor(personId)) !== null)
  return [
    ...(isClosed ? [] : [{ id: 'question', label: t('floor.question') } as const]),
    ...(isDelegate
      ? [
          { id: 'pointOfOrder', label: t('floor.pointOfOrder'), description: t('floor.orderHelp') } as const,
          { id: 'reply', label: t('floor.reply'), description: t('floor.replyHelp') } as const,
        ]
      : []),
    ...(isClosed ? [] : [{ id: 'detailed', label: t('floor.detailed'), icon: 'edit' } as const]),
  ]
}

const labelOf = (own: OwnFloor, isClosed: boolean, t: ReturnType<typeof useText>): string => {
  if (own.isSpeaking) return t('floor.finish')
  if (own.request?.kind === 'pointOfOrder') return t('floor.lowerOrder')
  if (own.request) return t('floor.lower', { place: own.place })
  return isClosed ? t('floor.closed') : t('stage.askFloor')
}

export const FloorButton = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const floor = useFloorNow(roomId)
  const own = useOwnFloor(roomId, floor)
  const { isPending, said, ask, toggle } = useAsking(roomId, floor, own)
  const [isAsking, setAsking] = useState(false)
  const isShut = floor.isClosed && !own.request && !own.isSpeaking
  const isOffered = own.mayAsk || own.request !== null || own.isSpeaking
  useChord(chords.hand, isOffered && !isShut ? toggle : null)
  const choices = useChoices(floor.isClosed)
  if (!isOffered) return null
  const choose = (id: string) => {
    const kind = requestKinds.find((one) => one === id)
    if (kind) ask({ kind })
    else setAsking(true)
  }
  return (
    <span className={styles.pair}>
      <Button
        icon={own.isSpeaking ? 'check' : 'hand'}
        kind={own.isSpeaking ? 'primary' : 'plain'}
        isPending={isPending}
        isDisabled={isShut}
        aria-keyshortcuts={chords.hand.hint}
        onPress={toggle}
      >
        {labelOf(own, floor.isClosed, t)}
      </Button>
      {!own.request && !own.isSpeaking && choices.length > 0 && (
        <DeferredMenu
          label={t('floor.more')}
          trigger={<IconButton icon="chevronUp" label={t('floor.more')} kind="plain" />}
          entries={choices}
          onAction={choose}
        />
      )}
      <AskDialog isOpen={isAsking} onClose={() => setAsking(false)} onAsk={ask} />
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </span>
  )
}
