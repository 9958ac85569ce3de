/** An interpreter's controls: the microphone first, then direction, source, and whoever is beside them. */
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Switch } from '../../../design/Switch.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import styles from './Booth.module.css'
import { Direction } from './Direction.tsx'
import { OnAirButton } from './OnAirButton.tsx'
import { Partners } from './Partners.tsx'
import { QuickSignals } from './QuickSignals.tsx'
import { Source } from './Source.tsx'
import type { Booth } from './useBooth.ts'
import { useBoothKeys } from './useBoothKeys.ts'
import { useBoothLine } from './useBoothLine.ts'
import { useOwnCough } from './useCoughs.ts'

/** Why there is no booth for this person here; null when there is. */
const obstacle = ({ channels, mine, isOfTeam }: Booth) => {
  if (channels.length === 0) return ['booth.notInterpreted', 'booth.notInterpretedHelp'] as const
  if (!isOfTeam) return ['booth.notTeam', 'booth.notTeamHelp'] as const
  return mine.length === 0 ? (['booth.noLanguage', 'booth.noLanguageHelp'] as const) : null
}

const Controls = ({ booth }: { readonly booth: Booth }) => {
  const t = useText()
  const { isCoughing, cough } = useOwnCough()
  const line = useBoothLine()
  const keys = useBoothKeys(booth, line, cough)
  return (
    <div className={styles.console}>
      <OnAirButton booth={booth} line={line} />
      <QuickSignals booth={booth} isCoughing={isCoughing} cough={cough} />
      <Direction booth={booth} line={line} />
      <Source booth={booth} />
      <Partners booth={booth} />
      <div className={styles.foot}>
        <Switch isSelected={keys.areOn} onChange={keys.turn} description={t('booth.keysHelp')}>
          {t('booth.keys')}
        </Switch>
        {booth.seat && (
          <CommandButton size="s" kind="quiet" command={{ type: 'LeaveBooth' }}>
            {t('booth.leave')}
          </CommandButton>
        )}
      </div>
    </div>
  )
}

export const BoothConsole = ({ booth }: { readonly booth: Booth }) => {
  const t = useText()
  const why = obstacle(booth)
  if (!why) return <Controls booth={booth} />
  return (
    <EmptyState icon="headphones" title={t(why[0])}>
      {t(why[1])}
    </EmptyState>
  )
}
