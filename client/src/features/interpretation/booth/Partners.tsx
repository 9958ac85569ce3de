/** Who is beside one in the booths of the room, what their microphone does, and the handover between them. */
import type { Seated } from '@plenaria/shared/workshop/interpretation/interpretation'
import { languageOfChannel } from '@plenaria/shared/workshop/soundChannel'
import type { ReactNode } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { PresenceDot } from '../../../design/PresenceDot.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useNames } from '../../../live/useWorkshop.ts'
import { useSound } from '../../../media/useSound.ts'
import { useIsConnected } from '../useIsConnected.ts'
import { useUnheard } from '../useUnheard.ts'
import styles from './Booth.module.css'
import { useCoughs } from './useCoughs.ts'
import type { Booth } from './useBooth.ts'

type Props = { readonly booth: Booth }
type IsConnected = ReturnType<typeof useIsConnected>

/** The offer that waits for one's answer, before everything else. */
const Offer = ({ booth }: Props) => {
  const t = useText()
  const nameOf = useNames()
  const languageOf = useLanguageNames()
  const offering = booth.partners.find(({ air }) => air?.offeredTo === booth.me)
  if (!offering) return null
  const channel = { roomId: booth.roomId, into: offering.into }
  const title = t('booth.offeredYou', { name: nameOf(offering.personId), language: languageOf(offering.into) })
  return (
    <Banner
      icon="hand"
      isUrgent
      title={title}
      action={
        <Stack direction="row" gap={2}>
          <CommandButton kind="primary" icon="microphone" kbd="H" command={{ type: 'AcceptHandover', ...channel }}>
            {t('booth.accept')}
          </CommandButton>
          <CommandButton command={{ type: 'DropHandover', ...channel }}>{t('booth.drop')}</CommandButton>
        </Stack>
      }
    />
  )
}

/** Somebody who is on air and no longer connected, or of whom nothing is heard: their channel is silent. */
const Lost = ({ booth, isConnected }: Props & { readonly isConnected: IsConnected }) => {
  const t = useText()
  const nameOf = useNames()
  const isUnheard = useUnheard()
  const lost = booth.partners.find(
    ({ personId, air }) => air !== null && (!isConnected(personId) || isUnheard(personId)),
  )
  if (!lost || !booth.seat || booth.seat.air || !booth.mine.includes(lost.into)) return null
  const { personId, into } = lost
  return (
    <Banner
      tone="late"
      isUrgent
      title={t(isConnected(personId) ? 'booth.partnerUnheard' : 'booth.partnerLost', { name: nameOf(personId) })}
      action={
        <CommandButton
          kind="primary"
          icon="microphone"
          command={{ type: 'TakeOver', roomId: booth.roomId, into, personId }}
        >
          {t('booth.takeOver')}
        </CommandButton>
      }
    />
  )
}

/** What a partner's microphone really does; null where this page does not hear the room and cannot know. */
const useMicrophoneOf = ({ personId }: Seated): 'heard' | 'ready' | 'none' | null => {
  const { state } = useSound()
  if (state.status !== 'on') return null
  if (state.ready.includes(personId)) return 'ready'
  const isHeard = state.voices.some((voice) => voice.personId === personId && languageOfChannel(voice.channel) !== null)
  return isHeard ? 'heard' : 'none'
}

const usePartnerState = (partner: Seated, isHere: boolean): { readonly state: string; readonly isAmiss: boolean } => {
  const t = useText()
  const languageOf = useLanguageNames()
  const isCoughing = useCoughs().has(partner.personId)
  const microphone = useMicrophoneOf(partner)
  const language = languageOf(partner.into)
  if (!isHere) return { state: t('booth.state.lost'), isAmiss: false }
  if (partner.air && isCoughing) return { state: t('booth.state.coughing'), isAmiss: false }
  const state = t(partner.air ? 'booth.state.onAir' : 'booth.state.ready', { language })
  if (microphone === 'none') return { state: t('booth.state.noMicrophone', { state }), isAmiss: partner.air !== null }
  return { state: microphone === 'ready' ? t('booth.state.microphone', { state }) : state, isAmiss: false }
}

/** What can be done with this partner: offer them the microphone, take it back, or take over where they answer no more. */
const Doing = ({ booth, partner, isHere }: Props & { readonly partner: Seated; readonly isHere: boolean }) => {
  const t = useText()
  const nameOf = useNames()
  const { roomId, seat, mine } = booth
  const name = nameOf(partner.personId)
  if (seat?.air?.offeredTo === partner.personId)
    return (
      <>
        <span className={styles.remark}>{t('booth.offered')}</span>
        <CommandButton size="s" command={{ type: 'DropHandover', roomId, into: seat.into }}>
          {t('booth.takeBack')}
        </CommandButton>
      </>
    )
  if (seat?.air && !partner.air)
    return (
      <CommandButton
        size="s"
        icon="hand"
        kbd="H"
        aria-label={t('booth.offerTo', { name })}
        isDisabled={!isHere}
        command={{ type: 'OfferHandover', roomId, into: seat.into, personId: partner.personId }}
      >
        {t('booth.offer')}
      </CommandButton>
    )
  if (!seat || seat.air || !partner.air || !mine.includes(partner.into)) return null
  const { personId, into } = partner
  return (
    <CommandButton
      size="s"
      kind="quiet"
      aria-label={t('booth.takeOverFrom', { name })}
      command={{ type: 'TakeOver', roomId, into, personId }}
    >
      {t('booth.takeOver')}
    </CommandButton>
  )
}

const Line = ({
  isHere,
  name,
  state,
  isAmiss = false,
  children,
}: {
  isHere: boolean
  name: string
  state: string
  isAmiss?: boolean
  children?: ReactNode
}) => (
  <li className={styles.partner}>
    <PresenceDot isHere={isHere} />
    <span className={styles.who}>
      <strong>{name}</strong>
      <span className={styles.remark} data-amiss={isAmiss}>
        {state}
      </span>
    </span>
    {children}
  </li>
)

const Partner = ({ booth, partner, isHere }: Props & { readonly partner: Seated; readonly isHere: boolean }) => {
  const nameOf = useNames()
  const shown = usePartnerState(partner, isHere)
  return (
    <Line isHere={isHere} name={nameOf(partner.personId)} {...shown}>
      <Doing booth={booth} partner={partner} isHere={isHere} />
    </Line>
  )
}

export const Partners = ({ booth }: Props) => {
  const t = useText()
  const nameOf = useNames()
  const isConnected = useIsConnected()
  return (
    <section>
      <div className={styles.calls}>
        <Offer booth={booth} />
        <Lost booth={booth} isConnected={isConnected} />
      </div>
      <SectionHeading level={3}>{t('booth.team')}</SectionHeading>
      {booth.partners.length === 0 && <p className={styles.remark}>{t('booth.alone')}</p>}
      <ul className={styles.partners}>
        {booth.partners.map((partner) => (
          <Partner key={partner.personId} booth={booth} partner={partner} isHere={isConnected(partner.personId)} />
        ))}
        {booth.away.map((personId) => (
          <Line key={personId} isHere={isConnected(personId)} name={nameOf(personId)} state={t('booth.state.away')} />
        ))}
      </ul>
    </section>
  )
}
