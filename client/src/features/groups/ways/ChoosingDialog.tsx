/** Lets participants choose their groups, each up to its room. */
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { NumberField } from '../../../design/NumberField.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'

export const ChoosingDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const t = useText()
  const read = useLocalText()
  const wish = useWish()
  const { groups, choices } = useWorkshop((workshop) => workshop.groups)
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>(choices.limits)
  const start = async () => {
    const given = Object.fromEntries(Object.entries(limits).filter(([, count]) => Number.isInteger(count)))
    if (await wish({ type: 'OpenChoices', limits: given })) onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('choosing.title')}
      actions={
        <Button kind="primary" onPress={() => void start()}>
          {t('choosing.start')}
        </Button>
      }
    >
      <Stack gap={3}>
        <p>{t('choosing.lead')}</p>
        {groups.map(({ id, name }) => (
          <NumberField
            key={id}
            label={t('choosing.limit', { group: read(name) })}
            value={limits[id] ?? Number.NaN}
            minValue={0}
            maxValue={2_000}
            onChange={(count) => setLimits({ ...limits, [id]: count })}
          />
        ))}
      </Stack>
    </Dialog>
  )
}
