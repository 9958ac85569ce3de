/** Few moves that would make open groups more even: shown on demand, carried out by one click, never by themselves. */
import type { RebalanceResult, RebalanceStep } from '@plenaria/shared/balance/rebalanceGroups'
import { useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { Card } from '../../../design/Card.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useLive } from '../../../live/LiveContext.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useGroupNames } from '../board/useGroupNames.ts'
import styles from './Ladder.module.css'
import { rebalanceNow } from './rebalanceNow.ts'

const Step = ({ step }: { readonly step: RebalanceStep }) => {
  const t = useText()
  const names = useGroupNames()
  const count = step.moves.length
  return (
    <Card as="li" label={t('ladder.moves', { count })}>
      <div className={styles.step}>
        <h3>{t('ladder.moves', { count })}</h3>
        <ul className={styles.lines}>
          {step.moves.map(({ person, from, to }) => (
            <li key={person}>
              {t('ladder.move', { name: names.person(person), from: names.group(from), to: names.group(to) })}
            </li>
          ))}
        </ul>
        <ul className={styles.repairs}>
          {step.repairs.map(({ level, excessBefore: before, excessAfter: after, isProven }) => (
            <li key={level}>
              {t(isProven ? 'ladder.repairProven' : 'ladder.repair', {
                level: t(`board.level.${level}`),
                before,
                after,
              })}
            </li>
          ))}
        </ul>
        <CommandButton
          kind="primary"
          size="s"
          icon="check"
          command={{
            type: 'MovePeople',
            moves: step.moves.map(({ person, from, to }) => ({ personId: person, from, to })),
          }}
        >
          {t('ladder.carryOut', { count })}
        </CommandButton>
      </div>
    </Card>
  )
}

const Answer = ({ result }: { readonly result: RebalanceResult }) => {
  const t = useText()
  const { language } = useLanguage()
  if (!result.ok)
    return (
      <p className={styles.lead}>
        {t('ladder.conflict')} {result.conflicts.map(({ message }) => message[language]).join(' ')}
      </p>
    )
  const steps = result.steps.filter(({ moves }) => moves.length > 0)
  if (steps.length === 0) return <p className={styles.lead}>{t('ladder.nothing')}</p>
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <Step key={step.moves.length} step={step} />
      ))}
    </ul>
  )
}

export const Ladder = () => {
  const t = useText()
  const { may } = useViewer()
  const { connection, directory } = useLive()
  const now = useNow(10_000)
  const [result, setResult] = useState<RebalanceResult | null>(null)
  if (!may('MovePeople')) return null
  const ask = () => setResult(rebalanceNow(connection.state().workshop, directory, now))
  return (
    <section className={styles.ladder} aria-label={t('ladder.title')}>
      <Stack direction="row" gap={3} justify="between" align="center">
        <p className={styles.lead}>{t('ladder.lead')}</p>
        <Button size="s" icon="balance" onPress={ask}>
          {t(result ? 'ladder.renew' : 'ladder.compute')}
        </Button>
      </Stack>
      {result && <Answer result={result} />}
    </section>
  )
}
