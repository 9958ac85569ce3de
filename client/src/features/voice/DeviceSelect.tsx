/** One device of several, by the name the system gives it. */
import { Select } from '../../design/Select.tsx'
import { useText } from '../../i18n/useText.ts'
import type { DeviceKind } from '../../media/devices.ts'
import { useDevices } from './useDevices.ts'

const DEFAULT = 'default'

type Props = {
  readonly kind: DeviceKind
  readonly label: string
  readonly isAllowed: boolean
  readonly onChoose?: (id: string) => void
}

export const DeviceSelect = ({ kind, label, isAllowed, onChoose }: Props) => {
  const t = useText()
  const { devices, chosen, choose } = useDevices(kind, isAllowed)
  const named = devices.filter(({ id }) => id !== DEFAULT)
  if (named.length === 0) return null
  return (
    <Select
      label={label}
      options={[
        { id: DEFAULT, label: t('voice.deviceDefault') },
        ...named.map((device, at) => ({
          id: device.id,
          label: device.label || t('voice.deviceNumber', { number: at + 1 }),
        })),
      ]}
      value={chosen === '' ? DEFAULT : chosen}
      onChange={(id) => {
        const device = id === DEFAULT ? '' : id
        choose(device)
        onChoose?.(device)
      }}
    />
  )
}
