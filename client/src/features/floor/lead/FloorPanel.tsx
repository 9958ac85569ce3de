/** The floor for whoever leads a room: the speaker with their time, who is proposed next and why, the list, and what was spoken. */
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { spokenSegment } from '@plenaria/shared/workshop/views/spokenSegment'
import { useFloorNow } from '../useFloorNow.ts'
import { NextSpeaker } from './NextSpeaker.tsx'
import { PutOnListDialog } from './PutOnListDialog.tsx'
import { RulesDialog } from './RulesDialog.tsx'
import { SpeakerCard } from './SpeakerCard.tsx'
import { SpeakersList } from './SpeakersList.tsx'
import { SpeakingTimes } from './SpeakingTimes.tsx'
import styles from './FloorPanel.module.css'

type Opened = 'putOn' | 'rules' | null
type Props = { readonly roomId: string; readonly roomName: string }

const ListCommands = ({ roomId, floor, open }: { roomId: string; floor: FloorNow; open: (what: Opened) => void }) => {
  const t = useText()
  const send = useSend()
  const isTime = useWorkshop(({ agenda }) => spokenSegment(agenda) !== null)
  const { isClosed } = floor
  return (
    <Stack direction="row" gap={2}>
      <Button size="s" icon="plus" isDisabled={!isTime} onPress={() => open('putOn')}>
        {t('floor.putOn')}
      </Button>
      <Button
        size="s"
        icon={isClosed ? 'unlock' : 'lock'}
        isDisabled={!isTime}
        onPress={() => void send({ type: isClosed ? 'ReopenList' : 'CloseList', roomId })}
      >
        {t(isClosed ? 'floor.reopenList' : 'floor.closeList')}
      </Button>
      <Button size="s" kind="quiet" icon="settings" onPress={() => open('rules')}>
        {t('floor.rules')}
      </Button>
    </Stack>
  )
}

const RulesLine = ({ floor: { rules, isClosed } }: { readonly floor: FloorNow }) => {
  const t = useText()
  const limit = rules.limit === null ? t('floor.noLimit') : t('floor.limits', { limit: rules.limit / 60_000 })
  return (
    <p className={styles.rules}>
      {isClosed && (
        <Chip tone="warn" icon="lock">
          {t('floor.closed')}
        </Chip>
      )}
      <span>
        {t(rules.order === 'fair' ? 'floor.orderFair' : 'floor.orderAsked')} · {limit}
      </span>
    </p>
  )
}

export const FloorPanel = ({ roomId, roomName }: Props) => {
  const t = useText()
  const floor = useFloorNow(roomId)
  const isTime = useWorkshop(({ agenda }) => spokenSegment(agenda) !== null)
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  return (
    <Stack gap={4}>
      <SectionHeading remark={roomName}>{t('floor.title')}</SectionHeading>
      <SpeakerCard roomId={roomId} floor={floor} />
      <NextSpeaker roomId={roomId} floor={floor} />
      <section aria-label={t('floor.list')}>
        <Stack gap={2}>
          <SectionHeading level={3} {...(floor.waiting.length > 0 ? { remark: floor.waiting.length } : {})}>
            {t('floor.list')}
          </SectionHeading>
          <RulesLine floor={floor} />
          {floor.waiting.length === 0 ? (
            <p className={styles.none}>{t(isTime ? 'floor.noList' : 'floor.notNow')}</p>
          ) : (
            <SpeakersList roomId={roomId} floor={floor} />
          )}
          <ListCommands roomId={roomId} floor={floor} open={setOpened} />
        </Stack>
      </section>
      <SpeakingTimes roomId={roomId} />
      {opened === 'putOn' && <PutOnListDialog roomId={roomId} onClose={close} />}
      {opened === 'rules' && <RulesDialog roomId={roomId} roomName={roomName} floor={floor} onClose={close} />}
    </Stack>
  )
}
