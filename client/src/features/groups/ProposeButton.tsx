/** Asks for a proposal of the groups. */
import type { ButtonProps } from '../../design/Button.tsx'
import { useText } from '../../i18n/useText.ts'
import { CommandButton } from '../../live/CommandButton.tsx'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { newSeed } from './newSeed.ts'

export const ProposeButton = ({ kind = 'plain', size = 'm' }: Pick<ButtonProps, 'kind' | 'size'>) => {
  const t = useText()
  const hasPlan = useWorkshop(({ groups }) => groups.plan !== null)
  return (
    <CommandButton kind={kind} size={size} icon="balance" command={() => ({ type: 'PlanGroups', seed: newSeed() })}>
      {t(hasPlan ? 'groups.proposeAnew' : 'groups.propose')}
    </CommandButton>
  )
}
