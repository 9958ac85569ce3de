/** When a sitting runs late: the ways to deal with it, each shown as it would be before it is applied, and applied as it was shown. */
import { millis } from '@plenaria/shared/time'
import type { RecoveryWay } from '@plenaria/shared/workshop/agenda/agenda'
import { type RecoveryProposal, recoveryProposal } from '@plenaria/shared/workshop/agenda/recoverTime'
import type { SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import styles from './LateRemedy.module.css'
import { RecoveryTable } from './RecoveryTable.tsx'
import { latenessTone } from './latenessTone.ts'

const ways: readonly RecoveryWay[] = ['push', 'borrow', 'breaksLast']

/** The proposal of the moment somebody chose it: what is shown stays what will be applied, while the clock goes on. */
type Choice = { readonly proposal: RecoveryProposal; readonly revision: string }

const revisionOf = ({ sitting }: SittingTimes): string =>
  sitting.segments.map(({ id, adjusted, timer }) => `${id} ${adjusted} ${timer.status}`).join()

const Preview = ({ times, proposal }: { readonly times: SittingTimes; readonly proposal: RecoveryProposal }) => {
  const t = useText()
  const { formatLateness } = useFormats()
  if (proposal.way === 'push') return null
  if (proposal.changes.length === 0) return <p>{t('recover.nothing')}</p>
  const isAll = proposal.remaining < 30_000
  return (
    <>
      <RecoveryTable sitting={times.sitting} changes={proposal.changes} />
      <p>{isAll ? t('recover.allBack') : t('recover.remaining', { late: formatLateness(proposal.remaining) })}</p>
    </>
  )
}

const Choosing = ({ times, onDone }: { readonly times: SittingTimes; readonly onDone: () => void }) => {
  const t = useText()
  const now = useNow()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { formatTime } = useFormats()
  const wish = useWish()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [isPending, setPending] = useState(false)
  const revision = revisionOf(times)
  const choose = (way: RecoveryWay) => setChoice({ proposal: recoveryProposal(times.sitting, way, now), revision })
  // Somebody changed a segment meanwhile: what was shown can no longer be applied.
  const proposal =
    choice && choice.revision !== revision
      ? recoveryProposal(times.sitting, choice.proposal.way, now)
      : (choice?.proposal ?? null)
  const apply = async ({ way, changes }: RecoveryProposal) => {
    setPending(true)
    const isDone = await wish({ type: 'RecoverTime', sittingId: times.sitting.id, way, changes: [...changes] })
    setPending(false)
    if (isDone) onDone()
  }
  const end = formatTime(times.projectedEnd, zone)
  const isEmpty = proposal !== null && proposal.way !== 'push' && proposal.changes.length === 0
  return (
    <Stack gap={3}>
      <RadioGroup
        label={t('recover.ways')}
        value={proposal?.way ?? null}
        onChange={choose}
        options={ways.map((way) => ({
          id: way,
          label: t(`recover.${way}`),
          description: t(`recover.${way}Help`, { end }),
        }))}
      />
      {proposal && <Preview times={times} proposal={proposal} />}
      <Stack direction="row" gap={2}>
        {proposal && (
          <Button kind="primary" isDisabled={isEmpty} isPending={isPending} onPress={() => void apply(proposal)}>
            {t('recover.apply')}
          </Button>
        )}
        <Button kind="quiet" onPress={onDone}>
          {t('design.cancel')}
        </Button>
      </Stack>
    </Stack>
  )
}

export const LateRemedy = ({ times }: { readonly times: SittingTimes }) => {
  const t = useText()
  const { may } = useViewer()
  const { formatLateness } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const { lateness, sitting } = times
  const ahead = sitting.segments.filter(({ timer }) => timer.status === 'ahead')
  const isAccepted = lateness <= millis(sitting.pushed + 60_000)
  if (latenessTone(lateness) === 'ok' || ahead.length === 0) return null
  if (isAccepted && !isOpen)
    return (
      <p className={styles.accepted}>
        {t('recover.accepted', { late: formatLateness(sitting.pushed) })}{' '}
        {may('RecoverTime') && (
          <Button kind="quiet" size="s" onPress={() => setOpen(true)}>
            {t('recover.another')}
          </Button>
        )}
      </p>
    )
  return (
    <Banner
      tone="warn"
      title={t('recover.late', { late: formatLateness(lateness) })}
      action={
        !isOpen &&
        may('RecoverTime') && (
          <Button size="s" onPress={() => setOpen(true)}>
            {t('recover.choose')}
          </Button>
        )
      }
    >
      {isOpen && <Choosing times={times} onDone={() => setOpen(false)} />}
    </Banner>
  )
}
