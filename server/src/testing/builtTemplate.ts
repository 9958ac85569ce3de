/** A template as the workshop it makes: every command decided as the server would decide it. */
import { instant } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import { decide, nothingOutside } from '@plenaria/shared/workshop/decide'
import { emptyWorkshop, evolve, type Workshop } from '@plenaria/shared/workshop/workshop'
import { buildTemplate, type Template } from '../templates/template.ts'

/** Before every day that a template is planned for. */
export const beforeTemplates = instant(Date.UTC(2017, 0, 1))

/** @throws when a command is refused */
export const builtTemplate = (template: Template, firstDay = template.firstDay): Workshop =>
  buildTemplate(template, firstDay).commands.reduce((state, command) => {
    const context = { actor: system, now: beforeTemplates, realNow: beforeTemplates, outside: nothingOutside }
    const decision = decide(state, command, context)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`)
    return decision.events.reduce(evolve, state)
  }, emptyWorkshop)
