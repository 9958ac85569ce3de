/** Asks for an even proposal of the groups at once; when the rules conflict it says which. */
import { Button, type ButtonProps } from '../../design/Button.tsx'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { ConflictsDialog } from './ways/ConflictsDialog.tsx'
import { usePropose } from './ways/usePropose.ts'

export const ProposeButton = ({ kind = 'plain', size = 'm' }: Pick<ButtonProps, 'kind' | 'size'>) => {
  const t = useText()
  const { may } = useViewer()
  const hasPlan = useWorkshop(({ groups }) => groups.plan !== null)
  const { propose, isPending, conflicts, forget } = usePropose()
  if (!may('PlanGroups')) return null
  return (
    <>
      <Button
        kind={kind}
        size={size}
        icon="balance"
        isPending={isPending}
        onPress={() => void propose({ method: 'balanced', rounds: 1 })}
      >
        {t(hasPlan ? 'groups.proposeAnew' : 'groups.propose')}
      </Button>
      <ConflictsDialog conflicts={conflicts} onClose={forget} />
    </>
  )
}
