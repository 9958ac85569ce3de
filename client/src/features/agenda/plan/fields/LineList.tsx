/** Several short texts in every language, a line each, to add and to take away. */
import type { LocalText } from '@plenaria/shared/language'
import { Button } from '../../../../design/Button.tsx'
import { IconButton } from '../../../../design/IconButton.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { useText } from '../../../../i18n/useText.ts'
import { LocalTextFields } from '../../../../live/LocalTextFields.tsx'
import styles from './Fields.module.css'

type Props = {
  readonly label: string
  readonly lines: readonly LocalText[]
  readonly onChange: (lines: readonly LocalText[]) => void
}

export const LineList = ({ label, lines, onChange }: Props) => {
  const t = useText()
  return (
    <fieldset className={styles.lines}>
      <legend>{label}</legend>
      <Stack gap={3}>
        {lines.map((line, index) => (
          // Lines have no ids of their own, and are only added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={styles.line}>
            <LocalTextFields
              label={`${label} ${index + 1}`}
              value={line}
              onChange={(text) => onChange(lines.with(index, text))}
            />
            <IconButton
              icon="trash"
              size="s"
              label={t('plan.removeLine', { number: index + 1 })}
              onPress={() => onChange(lines.toSpliced(index, 1))}
            />
          </div>
        ))}
        {lines.length < 30 && (
          <div>
            <Button size="s" kind="quiet" icon="plus" onPress={() => onChange([...lines, {}])}>
              {t('plan.addLine')}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  )
}
