/** Creates workshops, from a template or as a copy, and hands out one link per person. */
import { inLanguage } from '@plenaria/shared/language'
import { minutes, plus } from '@plenaria/shared/time'
import { system } from '@plenaria/shared/workshop/actor'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole, type Role } from '@plenaria/shared/workshop/people/roles'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import { createLogoStore } from '../pictures/logoStore.ts'
import type { RegisteredPerson } from '../stores/registry.ts'
import { buildTemplate } from '../templates/template.ts'
import { templateById } from '../templates/templates.ts'
import type { OrganisingPorts } from './organisingPorts.ts'
import { planCopy } from './planCopy.ts'
import { type PlanFile, readPlan } from './planFile.ts'

export type HandedLink = { person: string; personId: string; role: Role; url: string }
export type Created = { ok: true; id: string; links: readonly HandedLink[] } | { ok: false; refusal: Refusal }

type Registered = { ok: true; id: string } | { ok: false; refusal: Refusal }

type Plan = {
  commands: readonly Command[]
  people: readonly RegisteredPerson[]
  template: string | null
  rehearsalOf?: string
}

/** A workshop whose first day is past is a rehearsal: its clock starts ten minutes before the first sitting. */
const rehearsalClock = (workshop: Workshop, now: number): readonly Command[] => {
  const firstStart = workshop.agenda.sittings[0]?.plannedStart
  if (firstStart === undefined || firstStart > now) return []
  return [{ type: 'SetClock', workshopAt: plus(firstStart, minutes(-10)), rate: 1 }]
}

const orderAll = (ports: OrganisingPorts, workshopId: string, commands: readonly Command[]) =>
  ports.engine.handle({ workshopId, commandId: ports.createId(), commands, actor: system })

/** Links for everybody, or for those meant; a renewed link makes the person's earlier ones useless. */
export const issueLinks = async (
  ports: OrganisingPorts,
  workshopId: string,
  { isMeant = () => true, isRenewal = false }: { isMeant?: (personId: string) => boolean; isRenewal?: boolean } = {},
): Promise<readonly HandedLink[]> => {
  const open = await ports.engine.open(workshopId)
  const names = new Map((await ports.registry.people(workshopId)).map(({ personId, name }) => [personId, name]))
  const handed: HandedLink[] = []
  for (const { personId, grants } of enrolled(open?.workshop.people ?? {})) {
    if (!isMeant(personId)) continue
    const seat = { kind: 'person' as const, workshopId, personId }
    const url = await (isRenewal ? ports.links.issue(seat) : ports.links.add(seat))
    handed.push({ person: inLanguage(names.get(personId) ?? {}, 'en'), personId, role: leadingRole(grants), url })
  }
  return handed
}

const register = async (ports: OrganisingPorts, plan: Plan): Promise<Registered> => {
  const { engine, registry, now, createShortId } = ports
  const id = createShortId()
  // One batch: a workshop exists whole or not at all.
  const reply = await orderAll(ports, id, plan.commands)
  if (!reply.ok) return reply
  const workshop = (await engine.open(id))?.workshop
  if (!workshop) return refuse('notSaved')
  const clock = rehearsalClock(workshop, now())
  if (clock.length > 0) await orderAll(ports, id, clock)
  await registry.putPeople(id, plan.people, reply.version)
  const { title } = workshop.charter
  const { template, rehearsalOf = null } = plan
  await registry.addWorkshop({ id, title, template, createdAt: now(), archivedAt: null, rehearsalOf })
  return { ok: true, id }
}

const establish = async (ports: OrganisingPorts, plan: Plan): Promise<Created> => {
  const registered = await register(ports, plan)
  return registered.ok ? { ...registered, links: await issueLinks(ports, registered.id) } : registered
}

/** @param options.firstDay YYYY-MM-DD, the template's own day by default */
export const createFromTemplate = async (
  ports: OrganisingPorts,
  options: { template: string; firstDay?: string | undefined },
): Promise<Created> => {
  const template = templateById(options.template)
  if (!template) return refuse('unknownTemplate')
  const plan = buildTemplate(template, options.firstDay ?? template.firstDay)
  return establish(ports, { ...plan, template: template.id })
}

export const createFromPlan = (ports: OrganisingPorts, plan: PlanFile): Promise<Created> =>
  establish(ports, { ...readPlan(plan), template: null })

/** Segments name files by id: a copy has its own of the same ids. */
const copyFiles = async ({ fileStore }: OrganisingPorts, from: string, to: string): Promise<void> => {
  for (const { id } of await fileStore.list(from)) {
    const found = await fileStore.read(from, id)
    if (found) await fileStore.put(to, found.file, found.content)
  }
}

/** A logo is set where its picture is already. */
const copyLogos = async (ports: OrganisingPorts, { from, to }: { from: string; to: string }, { charter }: Workshop) => {
  await createLogoStore(ports.fileStore).copy(from, to)
  const commands = Object.entries(charter.logos).map(
    ([platformId, { sha256, alternative }]): Command => ({
      type: 'SetPlatformLogo',
      platformId,
      sha256,
      alternative,
    }),
  )
  // One after the other: a picture that was lost keeps the other where it belongs.
  for (const command of commands) await orderAll(ports, to, [command])
}

/** A copy has the plan and the people, and nothing of what happened. */
export const copyWorkshop = async (
  ports: OrganisingPorts,
  options: { workshopId: string; firstDay?: string | undefined },
): Promise<Created> => {
  const original = (await ports.engine.open(options.workshopId))?.workshop
  if (!original) return refuse('unknownWorkshop')
  const people = await ports.registry.people(options.workshopId)
  const copied = await establish(ports, {
    commands: planCopy(original, options.firstDay ?? null),
    people,
    template: null,
  })
  if (copied.ok) {
    await copyFiles(ports, options.workshopId, copied.id)
    await copyLogos(ports, { from: options.workshopId, to: copied.id }, original)
  }
  return copied
}

/** A copy to play on: named a rehearsal, with nobody's address, and no link handed out. */
export const copyForRehearsal = async (ports: OrganisingPorts, workshopId: string): Promise<Registered> => {
  const original = (await ports.engine.open(workshopId))?.workshop
  if (!original) return refuse('unknownWorkshop')
  const people = (await ports.registry.people(workshopId)).map((person) => ({ ...person, email: '' }))
  const commands = planCopy(original, null, 'rehearsal')
  const copied = await register(ports, { commands, people, template: null, rehearsalOf: workshopId })
  if (copied.ok) {
    await copyFiles(ports, workshopId, copied.id)
    await copyLogos(ports, { from: workshopId, to: copied.id }, original)
  }
  return copied
}
