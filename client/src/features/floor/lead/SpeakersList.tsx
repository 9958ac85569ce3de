/** All who wait, in the order that is proposed; anybody of them can be given the floor. */
import type { FloorNow, Queued } from '@plenaria/shared/workshop/views/floorNow'
import { formatClock } from '../../../design/formatClock.ts'
import { IconButton } from '../../../design/IconButton.tsx'
import { PersonLine } from '../../../design/PersonLine.tsx'
import { languageName } from '../../../i18n/languageName.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useSpeakers } from '../useSpeakers.ts'
import styles from './SpeakersList.module.css'
import { useGiving } from './useGiving.ts'

type Props = { readonly roomId: string; readonly floor: FloorNow }

/** What is asked for, when and in which language, and what was spoken so far. */
const useDetail = () => {
  const { language: reader, t } = useLanguage()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const speakerOf = useSpeakers()
  return ({ kind, language, askedAt, partySpent, isHere, note, personId }: Queued): string =>
    [
      speakerOf(personId).delegation,
      kind === 'statement' ? '' : t(`floor.${kind}`),
      language === null ? '' : t('floor.in', { language: languageName(language, reader) }),
      t('floor.spoke', { length: formatClock(partySpent).digits }),
      t('floor.askedAt', { time: formatTime(askedAt, zone) }),
      isHere ? '' : t('floor.away'),
      note && `“${note}”`,
    ]
      .filter((part) => part !== '')
      .join(' · ')
}

const Line = ({ one, place, props }: { readonly one: Queued; readonly place: number; readonly props: Props }) => {
  const { t } = useLanguage()
  const send = useSend()
  const detailOf = useDetail()
  const { name, platforms } = useSpeakers()(one.personId)
  const { roomId, floor } = props
  const { isPending, give } = useGiving(roomId, floor)
  return (
    <li className={styles.line} data-kind={one.kind}>
      <PersonLine
        name={name}
        place={place}
        isHere={one.isHere}
        detail={detailOf(one)}
        platforms={platforms}
        actions={
          <>
            <IconButton
              icon="microphone"
              size="s"
              kind="plain"
              label={t('floor.giveTo', { name })}
              isPending={isPending}
              onPress={() => give(one.id)}
            />
            <IconButton
              icon="close"
              size="s"
              label={`${t('floor.strike')}: ${name}`}
              onPress={() => void send({ type: 'WithdrawRequest', roomId, requestId: one.id })}
            />
          </>
        }
      />
    </li>
  )
}

export const SpeakersList = (props: Props) => (
  <ol className={styles.list}>
    {props.floor.waiting.map((one, index) => (
      <Line key={one.id} one={one} place={index + 1} props={props} />
    ))}
  </ol>
)
