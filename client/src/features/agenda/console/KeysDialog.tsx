/** The console's keys, with the switch that turns them off. */
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Kbd } from '../../../design/Kbd.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { Switch } from '../../../design/Switch.tsx'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useText } from '../../../i18n/useText.ts'
import styles from './KeysDialog.module.css'
import type { ShowKeys } from './useShowKeys.ts'

type Props = { readonly keys: ShowKeys; readonly isOpen: boolean; readonly onClose: () => void }

const legend: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['N'], 'steps.keyN'],
  [['+', '−'], 'steps.keyPlus'],
  [['.'], 'steps.keySlot'],
  [['U'], 'steps.keyU'],
  [['Esc'], 'steps.keyEsc'],
  [['Alt+Shift+S'], 'steps.keySpeaker'],
]

export const KeysDialog = ({ keys, isOpen, onClose }: Props) => {
  const t = useText()
  const lines: typeof legend = [[[t('console.space')], 'steps.keySpace'], ...legend]
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('steps.keysTitle')}
      size="s"
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('design.close')}
        </Button>
      }
    >
      <Stack gap={4}>
        <Switch isSelected={keys.areOn} onChange={keys.turn}>
          {t('steps.keysSwitch')}
        </Switch>
        <dl className={styles.keys}>
          {lines.map(([names, does]) => (
            <div key={does}>
              <dt>
                {names.map((name) => (
                  <Kbd key={name}>{name}</Kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.never}>{t('steps.keysNever')}</p>
      </Stack>
    </Dialog>
  )
}
