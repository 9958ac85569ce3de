/** Every interpreted room as it is now: what the floor speaks, and for each channel who is on air, who is beside them and who needs it. */
import { crewOf, interpretedRoom, onAirIn, spokenIn } from '@plenaria/shared/workshop/interpretation/interpretation'
import { type ChannelNow, channelsNow } from '@plenaria/shared/workshop/views/channelNow'
import { needing } from '@plenaria/shared/workshop/views/interpretationAlarms'
import { Chip, type ChipProps } from '../../../design/Chip.tsx'
import { Switch } from '../../../design/Switch.tsx'
import { Table } from '../../../design/Table.tsx'
import { ToggleButton } from '../../../design/ToggleButton.tsx'
import { VisuallyHidden } from '../../../design/VisuallyHidden.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useViewer } from '../../../live/useViewer.ts'
import { useNames, useWholeWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import { RecordingControl } from '../recording/RecordingControl.tsx'
import { useRoomNames } from '../useRoomNames.ts'
import styles from './Coverage.module.css'

const tones: Readonly<Record<ChannelNow['state'], NonNullable<ChipProps['tone']>>> = {
  live: 'ok',
  original: 'neutral',
  pause: 'warn',
  nobody: 'neutral',
}

const Channel = ({ roomId, now }: { readonly roomId: string; readonly now: ChannelNow }) => {
  const t = useText()
  const nameOf = useNames()
  const languageOf = useLanguageNames()
  const workshop = useWholeWorkshop()
  const { interpretation } = workshop
  const onAir = onAirIn(interpretation, roomId, now.language)
  const beside = crewOf(interpretation, roomId).filter(({ into, air }) => into === now.language && air === null)
  const needs = needing(workshop, roomId, now.language).length
  return (
    <tr>
      <th scope="row">{languageOf(now.language)}</th>
      <td>
        <Chip tone={now.state === 'nobody' && needs > 0 ? 'late' : tones[now.state]}>{t(`coverage.${now.state}`)}</Chip>
        {onAir && <span className={styles.speaker}>{nameOf(onAir.personId)}</span>}
        {onAir?.source && <small>{t('coverage.relay', { language: languageOf(onAir.source) })}</small>}
      </td>
      <td>{beside.map(({ personId }) => nameOf(personId)).join(', ') || '—'}</td>
      <td data-align="end">{needs}</td>
      <td>
        {onAir && (
          <CommandButton
            size="s"
            kind="quiet"
            aria-label={t('coverage.takeOffName', { name: nameOf(onAir.personId) })}
            command={{ type: 'GoOffAir', personId: onAir.personId }}
          >
            {t('coverage.takeOff')}
          </CommandButton>
        )}
      </td>
    </tr>
  )
}

const Spoken = ({ roomId, languages }: { readonly roomId: string; readonly languages: readonly string[] }) => {
  const t = useText()
  const wish = useWish()
  const languageOf = useLanguageNames()
  const spoken = spokenIn(useWholeWorkshop().interpretation, roomId)
  return (
    <fieldset className={styles.spoken}>
      <legend>{t('booth.floorSpeaks')}</legend>
      {languages.map((language) => (
        <ToggleButton
          key={language}
          size="s"
          isSelected={spoken === language}
          onChange={(isOn) => isOn && void wish({ type: 'SayFloorLanguage', roomId, language })}
        >
          {languageOf(language)}
        </ToggleButton>
      ))}
    </fieldset>
  )
}

export const LiveRoom = ({ roomId }: { readonly roomId: string }) => {
  const t = useText()
  const wish = useWish()
  const roomName = useRoomNames()
  const { may } = useViewer()
  const workshop = useWholeWorkshop()
  const channels = channelsNow(workshop, roomId)
  const { hasCaptions } = interpretedRoom(workshop.interpretation, roomId)
  const name = roomName(roomId)
  return (
    <section className={styles.room} aria-label={name}>
      <div className={styles.roomHead}>
        <h3>{name}</h3>
        {may('SayFloorLanguage') && <Spoken roomId={roomId} languages={channels.map(({ language }) => language)} />}
        {may('SwitchCaptions') && (
          <Switch
            isSelected={hasCaptions}
            onChange={(isOn) => void wish({ type: 'SwitchCaptions', roomId, isOn })}
            aria-label={t('captions.switchIn', { room: name })}
          >
            {t('captions.switch')}
          </Switch>
        )}
        <RecordingControl roomId={roomId} />
      </div>
      <Table caption={`${name}, ${t('coverage.now')}`}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.channel')}</th>
            <th scope="col">{t('coverage.state')}</th>
            <th scope="col">{t('coverage.booth')}</th>
            <th scope="col" data-align="end">
              {t('coverage.needs')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('coverage.takeOff')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {channels.map((now) => (
            <Channel key={now.language} roomId={roomId} now={now} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}
