/** Chooses who leads and how fast, and begins a rehearsal. */
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Card } from '../../design/Card.tsx'
import { RadioGroup } from '../../design/RadioGroup.tsx'
import { Select } from '../../design/Select.tsx'
import { Stack } from '../../design/Stack.tsx'
import { useText } from '../../i18n/useText.ts'
import type { Lead } from './keptRehearsal.ts'
import { useOpenConsole } from './useOpenConsole.ts'
import type { RehearsalCalls } from './useRehearsals.ts'

const speeds = ['1', '2', '5', '10', '20', '30', '60'] as const
type Speed = (typeof speeds)[number]

type Props = { readonly calls: Pick<RehearsalCalls, 'begin' | 'reload'> }

export const NewRehearsal = ({ calls }: Props) => {
  const t = useText()
  const openConsole = useOpenConsole()
  const [lead, setLead] = useState<Lead>('simulation')
  const [speed, setSpeed] = useState<Speed>('20')
  const [isPending, setPending] = useState(false)
  const begin = async () => {
    setPending(true)
    await openConsole(() => calls.begin({ lead, speed: Number(speed) }))
    setPending(false)
    calls.reload()
  }
  const leads = (['simulation', 'self'] as const).map((id) => ({
    id,
    label: t(`rehearsal.${id}`),
    description: t(`rehearsal.${id}Help`),
  }))
  const speedOptions = speeds.map((id) => ({
    id,
    label: id === '1' ? t('rehearsal.real') : t('rehearsal.times', { speed: id }),
  }))
  return (
    <Card as="section" label={t('rehearsal.new')}>
      <Stack gap={4} align="start">
        <h2>{t('rehearsal.new')}</h2>
        <RadioGroup label={t('rehearsal.who')} options={leads} value={lead} onChange={setLead} />
        <Select
          label={t('rehearsal.speed')}
          options={speedOptions}
          value={speed}
          onChange={setSpeed}
          description={t('rehearsal.speedHelp')}
        />
        <Button kind="primary" icon="play" isPending={isPending} onPress={() => void begin()}>
          {t('rehearsal.begin')}
        </Button>
      </Stack>
    </Card>
  )
}
