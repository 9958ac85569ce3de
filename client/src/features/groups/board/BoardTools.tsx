/** What prepares the groups beside moving people: other ways, plans, rules, the groups themselves, duties, choosing. */
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Chip } from '../../../design/Chip.tsx'
import type { IconName } from '../../../design/iconPaths.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './BoardTools.module.css'
import { DutiesDialog } from '../duties/DutiesDialog.tsx'
import { PlansDialog } from '../plans/PlansDialog.tsx'
import { RulesDialog } from '../rules/RulesDialog.tsx'
import { SetupDialog } from '../setup/SetupDialog.tsx'
import { ChoosingDialog } from '../ways/ChoosingDialog.tsx'
import { WaysDialog } from '../ways/WaysDialog.tsx'

type Tool = 'ways' | 'plans' | 'rules' | 'setup' | 'duties' | 'choosing'

const looks: readonly { readonly tool: Tool; readonly label: MessageKey; readonly icon: IconName }[] = [
  { tool: 'setup', label: 'setup.open', icon: 'people' },
  { tool: 'rules', label: 'rules.title', icon: 'filter' },
  { tool: 'ways', label: 'ways.title', icon: 'balance' },
  { tool: 'plans', label: 'plans.title', icon: 'save' },
  { tool: 'duties', label: 'duties.open', icon: 'headphones' },
  { tool: 'choosing', label: 'choosing.open', icon: 'hand' },
]

const Choosing = () => {
  const t = useText()
  const count = useWorkshop(({ groups }) => Object.keys(groups.choices.chosen).length)
  return (
    <>
      <Chip tone="accent" icon="hand">
        {t('choosing.state', { count })}
      </Chip>
      <CommandButton size="s" command={{ type: 'CloseChoices' }}>
        {t('choosing.stop')}
      </CommandButton>
    </>
  )
}

export const BoardTools = () => {
  const t = useText()
  const { may } = useViewer()
  const [tool, setTool] = useState<Tool | null>(null)
  const groups = useWorkshop((workshop) => workshop.groups)
  const isLive = areOpen(groups)
  const hasGroups = groups.groups.length > 0
  const isOffered: Readonly<Record<Tool, boolean>> = {
    setup: may('AddGroup'),
    rules: hasGroups && may('SetGroupRule'),
    ways: hasGroups && !isLive && may('PlanGroups'),
    plans: hasGroups && !isLive && may('KeepPlan'),
    duties: hasGroups && may('PlanDuties'),
    choosing: hasGroups && !isLive && !groups.choices.isOpen && may('OpenChoices'),
  }
  const close = () => setTool(null)
  return (
    <div className={styles.tools}>
      {looks
        .filter((look) => isOffered[look.tool])
        .map((look) => (
          <Button key={look.tool} size="s" kind="quiet" icon={look.icon} onPress={() => setTool(look.tool)}>
            {t(look.label)}
          </Button>
        ))}
      {groups.choices.isOpen && <Choosing />}
      <SetupDialog isOpen={tool === 'setup'} onClose={close} />
      <RulesDialog isOpen={tool === 'rules'} onClose={close} />
      <WaysDialog isOpen={tool === 'ways'} onClose={close} />
      <PlansDialog isOpen={tool === 'plans'} onClose={close} />
      <DutiesDialog isOpen={tool === 'duties'} onClose={close} />
      <ChoosingDialog isOpen={tool === 'choosing'} onClose={close} />
    </div>
  )
}
