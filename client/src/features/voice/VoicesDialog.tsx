/** The voices of the room, one line each. */
import type { MediaVoice } from '@plenaria/shared/protocol/media'
import { languageOfChannel } from '@plenaria/shared/workshop/soundChannel'
import { Button } from '../../design/Button.tsx'
import { Chip } from '../../design/Chip.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { Icon } from '../../design/Icon.tsx'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLanguageNames } from '../../i18n/useLanguageNames.ts'
import { useText } from '../../i18n/useText.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useSend } from '../../live/useSend.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import { useLed } from './useLed.ts'
import styles from './VoicesDialog.module.css'

type Line = { readonly personId: string; readonly voices: readonly MediaVoice[] }

/** One line a person, whoever talks first. */
const linesOf = (voices: readonly MediaVoice[]): readonly Line[] =>
  [...new Set(voices.map(({ personId }) => personId))].map((personId) => ({
    personId,
    voices: voices.filter((voice) => voice.personId === personId),
  }))

const Doings = ({ voices }: Pick<Line, 'voices'>) => {
  const t = useText()
  const languageName = useLanguageNames()
  const mic = voices.find(({ kind }) => kind === 'mic')
  const language = mic ? languageOfChannel(mic.channel) : null
  const shows = (kind: MediaVoice['kind']) => voices.some((voice) => voice.kind === kind)
  return (
    <span className={styles.doings}>
      {language !== null && <Chip icon="headphones">{t('voice.into', { language: languageName(language) })}</Chip>}
      {shows('screen') && <Chip icon="screen">{t('voice.showsScreen')}</Chip>}
      {shows('camera') && <Chip icon="camera">{t('voice.showsCamera')}</Chip>}
      {mic?.isTalking && (
        <Chip tone="accent" icon="volume">
          {t('voice.talks')}
        </Chip>
      )}
    </span>
  )
}

const VoiceLine = ({ personId, voices }: Line) => {
  const t = useText()
  const nameOf = useNames()
  const send = useSend()
  const isLed = useLed()
  const name = nameOf(personId)
  const hasMic = voices.some(({ kind }) => kind === 'mic')
  return (
    <li className={styles.line}>
      <Icon name={hasMic ? 'microphone' : 'screen'} />
      <span className={styles.name}>{name}</span>
      <Doings voices={voices} />
      {hasMic && isLed(personId) && (
        <Button
          size="s"
          icon="microphoneOff"
          aria-label={t('voice.mute', { name })}
          onPress={() => void send({ type: 'MutePeople', personIds: [personId] })}
        >
          {t('voice.muteShort')}
        </Button>
      )}
    </li>
  )
}

const MutedLine = ({ personId }: { readonly personId: string }) => {
  const t = useText()
  const nameOf = useNames()
  const send = useSend()
  const isLed = useLed()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const muted = useWorkshop(({ sound }) => sound.muted[personId])
  if (!muted) return null
  const name = nameOf(personId)
  return (
    <li className={styles.line}>
      <Icon name="microphoneOff" />
      <span className={styles.name}>
        {name}
        <span className={styles.by}>
          {t('voice.mutedLine', { name: muted.by ? nameOf(muted.by) : '–', time: formatTime(muted.at, zone) })}
        </span>
      </span>
      {muted.askedAt !== null && (
        <Chip tone="accent" icon="hand">
          {t('voice.asks')}
        </Chip>
      )}
      {isLed(personId) && (
        <Button
          size="s"
          icon="microphone"
          aria-label={t('voice.giveBack', { name })}
          onPress={() => void send({ type: 'UnmutePerson', personId })}
        >
          {t('voice.giveBackShort')}
        </Button>
      )}
    </li>
  )
}

/** Whose microphone is closed and who asks for it first; of other rooms only what one may change. */
const useMutedPeople = (): readonly string[] => {
  const muted = useWorkshop(({ sound }) => sound.muted)
  return Object.keys(muted).toSorted((a, b) => Number(muted[b]?.askedAt !== null) - Number(muted[a]?.askedAt !== null))
}

const MuteOthers = ({ voices }: { readonly voices: readonly MediaVoice[] }) => {
  const t = useText()
  const send = useSend()
  const isLed = useLed()
  const { personId: own } = useLive()
  const others = voices.flatMap(({ kind, channel, personId }) =>
    kind === 'mic' && channel === 'floor' && personId !== own && isLed(personId) ? personId : [],
  )
  if (others.length < 2) return null
  return (
    <Button
      size="s"
      icon="microphoneOff"
      onPress={() => void send({ type: 'MutePeople', personIds: [...new Set(others)] })}
    >
      {t('voice.muteOthers')}
    </Button>
  )
}

type Props = { readonly voices: readonly MediaVoice[]; readonly onClose: () => void }

export const VoicesDialog = ({ voices, onClose }: Props) => {
  const t = useText()
  const muted = useMutedPeople()
  const lines = linesOf(voices)
  return (
    <Dialog isOpen onClose={onClose} title={t('voice.voices')}>
      <Stack gap={4} align="start">
        {lines.length === 0 && <p>{t('voice.nobody')}</p>}
        <ul className={styles.lines}>
          {lines.map((line) => (
            <VoiceLine key={line.personId} {...line} />
          ))}
        </ul>
        <MuteOthers voices={voices} />
        {muted.length > 0 && (
          <section className={styles.muted}>
            <SectionHeading level={3}>{t('voice.muted')}</SectionHeading>
            <ul className={styles.lines}>
              {muted.map((personId) => (
                <MutedLine key={personId} personId={personId} />
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </Dialog>
  )
}
