/** Other ways to group than evenly: by country, by what people chose, or in several rounds. */
import type { PlanMethod } from '@plenaria/shared/workshop/groups/groups'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { NumberField } from '../../../design/NumberField.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { ConflictsDialog } from './ConflictsDialog.tsx'
import { usePropose } from './usePropose.ts'

const MOST_ROUNDS = 12

export const WaysDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const t = useText()
  const { propose, isPending, conflicts, forget } = usePropose()
  const [method, setMethod] = useState<PlanMethod>('balanced')
  const [rounds, setRounds] = useState(1)
  const count = useWorkshop(({ groups }) => Object.keys(groups.choices.chosen).length)
  const go = async () => {
    if (await propose({ method, rounds: method === 'byChoice' ? 1 : rounds })) onClose()
  }
  return (
    <>
      <Dialog
        isOpen={isOpen}
        onClose={onClose}
        title={t('ways.title')}
        actions={
          <Button kind="primary" icon="balance" isPending={isPending} onPress={() => void go()}>
            {t('ways.propose')}
          </Button>
        }
      >
        <Stack gap={4}>
          <RadioGroup
            label={t('ways.method')}
            value={method}
            onChange={setMethod}
            options={[
              { id: 'balanced', label: t('ways.balanced') },
              { id: 'byCountry', label: t('ways.byCountry') },
              { id: 'byChoice', label: t('ways.byChoice', { count }), isDisabled: count === 0 },
            ]}
          />
          {method !== 'byChoice' && (
            <NumberField
              label={t('ways.rounds')}
              description={t('ways.roundsHelp')}
              value={rounds}
              minValue={1}
              maxValue={MOST_ROUNDS}
              onChange={setRounds}
            />
          )}
        </Stack>
      </Dialog>
      <ConflictsDialog conflicts={conflicts} onClose={forget} />
    </>
  )
}
