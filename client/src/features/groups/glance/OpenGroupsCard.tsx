/** The moment to open the groups: one large button, and what it will do. */
import { Card } from '../../../design/Card.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'

export const OpenGroupsCard = () => {
  const t = useText()
  return (
    <Card tone="focus">
      <Stack direction="row" gap={3} justify="between">
        <span>{t('groups.openHelp')}</span>
        <CommandButton kind="primary" size="l" icon="people" command={{ type: 'OpenGroups' }}>
          {t('groups.open')}
        </CommandButton>
      </Stack>
    </Card>
  )
}
