/** One rehearsal: how it stands, how far it has come, what it came to, and what can be done with it. */
import { instant } from '@plenaria/shared/time'
import { Banner } from '../../design/Banner.tsx'
import { Button } from '../../design/Button.tsx'
import { Card } from '../../design/Card.tsx'
import { Chip, type ChipProps } from '../../design/Chip.tsx'
import { ProgressBar } from '../../design/ProgressBar.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import type { KeptRehearsal } from './keptRehearsal.ts'
import styles from './RehearsalCard.module.css'

type Props = {
  readonly rehearsal: KeptRehearsal
  readonly onOpen: () => void
  readonly onStop: () => void
  readonly onDiscard: () => void
}

const looks: Record<KeptRehearsal['status'], Pick<ChipProps, 'tone' | 'icon'>> = {
  playing: { tone: 'ok', icon: 'play' },
  over: { tone: 'neutral', icon: 'check' },
  stopped: { tone: 'neutral', icon: 'pause' },
  failed: { tone: 'late', icon: 'warning' },
}

const Progress = ({ progress }: { readonly progress: NonNullable<KeptRehearsal['progress']> }) => {
  const t = useText()
  const read = useLocalText()
  const { formatDate, formatTime } = useFormats()
  const { begun, segments, current, present, people, now, zone } = progress
  return (
    <>
      <ProgressBar
        label={t('rehearsal.progress')}
        value={begun}
        max={Math.max(1, segments)}
        valueLabel={t('rehearsal.segments', { begun, all: segments })}
      />
      <p className={styles.line}>
        {current && <span>{t('rehearsal.now', { title: read(current) })}</span>}
        <span>{t('rehearsal.clock', { date: formatDate(now, zone), time: formatTime(now, zone) })}</span>
        <span>{t('rehearsal.present', { present, people })}</span>
      </p>
    </>
  )
}

const Outcome = ({ rehearsal: { status, outcome } }: Pick<Props, 'rehearsal'>) => {
  const t = useText()
  if (status === 'failed')
    return (
      <Banner tone="late">
        {outcome?.problem ? t('rehearsal.failedWords', { problem: outcome.problem }) : t('rehearsal.failedUnknown')}
      </Banner>
    )
  if (status !== 'over' || !outcome) return null
  const { items, texts } = outcome
  return <p>{t('rehearsal.result', { recorded: items.recorded, adopted: items.adopted, lost: texts.lost })}</p>
}

export const RehearsalCard = ({ rehearsal, onOpen, onStop, onDiscard }: Props) => {
  const t = useText()
  const read = useLocalText()
  const { formatDate, formatTime } = useFormats()
  const { title, createdAt, lead, speed, status, progress } = rehearsal
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const at = instant(createdAt)
  const facts = [
    t('rehearsal.begun', { date: formatDate(at, ownZone), time: formatTime(at, ownZone) }),
    ...(lead && speed !== null ? [t(`rehearsal.led.${lead}`, { speed })] : []),
  ]
  return (
    <Card as="article">
      <Stack gap={3}>
        <div className={styles.head}>
          <h3>{read(title)}</h3>
          <Chip {...looks[status]}>{t(`rehearsal.status.${status}`)}</Chip>
        </div>
        <p className={styles.line}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {progress && <Progress progress={progress} />}
        <Outcome rehearsal={rehearsal} />
        <div className={styles.actions}>
          <Button icon="external" onPress={onOpen}>
            {t('rehearsal.open')}
          </Button>
          {status === 'playing' && (
            <Button icon="pause" onPress={onStop}>
              {t('rehearsal.stop')}
            </Button>
          )}
          <Button kind="quiet" icon="trash" onPress={onDiscard}>
            {t('rehearsal.discard')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
