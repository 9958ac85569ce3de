/** Which commands are asked about once more before they are sent, and what will happen then. It decides nothing: the core does. */
import { inLanguage, type InterfaceLanguage, type LocalText } from '@plenaria/shared/language'
import { nextOf, previousOf } from '@plenaria/shared/workshop/agenda/neighbours'
import { currentSegment, type Segment, segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { areOpen } from '@plenaria/shared/workshop/groups/groups'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Text } from '../i18n/createText.ts'

export type Confirmation = {
  readonly title: string
  readonly consequences: readonly string[]
  readonly confirmLabel: string
  readonly isDanger: boolean
}

type Reader = { readonly t: Text; readonly read: (text: LocalText) => string }
type On<Type extends Command['type']> = Extract<Command, { type: Type }>

const closingGroups = ({ groups, drafting }: Workshop, { t }: Reader): readonly string[] => {
  const count = groups.groups.filter(({ id }) => draftOf(drafting, id).status === 'open').length
  return [t('confirm.groupsReturn'), ...(count > 0 ? [t('confirm.textsClose', { count })] : [])]
}

type Move = On<'GoToSegment' | 'PreviousSegment' | 'NextSegment'>

const targetOf = ({ agenda }: Workshop, command: Move): Segment | undefined => {
  const current = currentSegment(agenda)
  const sitting = agenda.sittings.find(({ segments }) => segments.some(({ id }) => id === current?.id))
  if (command.type === 'GoToSegment') return segmentsOf(agenda).find(({ id }) => id === command.segmentId)
  if (!sitting || !current) return undefined
  return command.type === 'NextSegment' ? nextOf(sitting, current) : previousOf(sitting, current)
}

const isBefore = ({ agenda }: Workshop, target: Segment, current: Segment): boolean => {
  const order = segmentsOf(agenda).map(({ id }) => id)
  return order.indexOf(target.id) < order.indexOf(current.id)
}

const moving = (workshop: Workshop, command: Move, reader: Reader): Confirmation | null => {
  const { t, read } = reader
  const current = currentSegment(workshop.agenda)
  if (!current) return null
  const target = targetOf(workshop, command)
  if (!target) return null
  const isBack = isBefore(workshop, target, current)
  const closing = areOpen(workshop.groups) && target.kind !== 'groupWork' ? closingGroups(workshop, reader) : []
  const left = isBack ? [t('confirm.leftUnfinished', { title: read(current.title) })] : []
  // The Back button alone is harmless: Next undoes it.
  if (closing.length === 0 && (!isBack || command.type === 'PreviousSegment')) return null
  return {
    title: isBack ? t('confirm.goBack', { title: read(target.title) }) : t('confirm.leaveGroups'),
    consequences: [...closing, ...left],
    confirmLabel: t('confirm.goTo', { title: read(target.title) }),
    isDanger: false,
  }
}

const endingSitting = (workshop: Workshop, { sittingId }: On<'EndSitting'>, reader: Reader): Confirmation | null => {
  const { t, read } = reader
  const sitting = workshop.agenda.sittings.find(({ id }) => id === sittingId)
  if (!sitting) return null
  const ahead = sitting.segments.filter(({ timer }) => timer.status === 'ahead')
  const titles = ahead.map(({ title }) => read(title)).join(', ')
  return {
    title: t('confirm.endSitting', { title: read(sitting.title) }),
    consequences: [
      ahead.length > 0 ? t('confirm.notHeld', { count: ahead.length, titles }) : t('confirm.allHeld'),
      ...(areOpen(workshop.groups) ? closingGroups(workshop, reader) : []),
      t('confirm.notReopened'),
    ],
    confirmLabel: t('confirm.endNow'),
    isDanger: true,
  }
}

const closingDraft = ({ groups }: Workshop, { groupId }: On<'CloseDrafting'>, { t, read }: Reader): Confirmation => {
  const group = groups.groups.find(({ id }) => id === groupId)
  return {
    title: group ? t('confirm.closeDraft', { group: read(group.name) }) : t('confirm.closeDrafts'),
    consequences: [t('confirm.noMoreWriting'), t('confirm.mayReopen')],
    confirmLabel: t(group ? 'confirm.closeDraftYes' : 'confirm.closeDraftsYes'),
    isDanger: false,
  }
}

/** @returns null for a command that is sent at once */
export const confirmationOf = (
  workshop: Workshop,
  command: Command,
  t: Text,
  language: InterfaceLanguage,
): Confirmation | null => {
  const reader: Reader = { t, read: (text) => inLanguage(text, language) }
  switch (command.type) {
    case 'NextSegment':
    case 'PreviousSegment':
    case 'GoToSegment':
      return moving(workshop, command, reader)
    case 'EndSitting':
      return endingSitting(workshop, command, reader)
    case 'CloseGroups':
      return {
        title: t('confirm.closeGroups'),
        consequences: closingGroups(workshop, reader),
        confirmLabel: t('confirm.closeGroupsYes'),
        isDanger: false,
      }
    case 'CloseDrafting':
      return closingDraft(workshop, command, reader)
    case 'PlanGroups':
      if (!workshop.groups.plan?.isAdjusted) return null
      return {
        title: t('confirm.replan'),
        consequences: [t('confirm.replanLoses'), t('confirm.replanUnseen')],
        confirmLabel: t('confirm.replanYes'),
        isDanger: true,
      }
    default:
      return null
  }
}
