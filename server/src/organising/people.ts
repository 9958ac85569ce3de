/** Adds, changes and removes people: their facts go to the log, their names and addresses to the registry. */
import { idSchema } from '@plenaria/shared/ids'
import { localTextSchema } from '@plenaria/shared/languageSchemas'
import type { Actor } from '@plenaria/shared/workshop/actor'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { personFactsSchema } from '@plenaria/shared/workshop/people/peopleCommands'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { z } from 'zod'
import type { OrganisingPorts } from './organisingPorts.ts'

export const personFormSchema = personFactsSchema.omit({ personId: true }).extend({
  name: localTextSchema,
  email: z.union([z.literal(''), z.email()]),
  institution: z.string().max(200),
})
export type PersonForm = z.infer<typeof personFormSchema>

export const peopleListSchema = z.array(personFormSchema.extend({ personId: idSchema.optional() })).max(2_000)

type Done<T> = ({ ok: true } & T) | { ok: false; refusal: Refusal }

const factsOf = ({ name: _name, email: _email, institution: _institution, ...facts }: PersonForm) => facts

const order = (ports: OrganisingPorts, actor: Actor, workshopId: string, commands: readonly Command[]) =>
  ports.engine.handle({ workshopId, commandId: ports.createId(), commands, actor })

export type PersonEntry = { personId: string; form: PersonForm; isNew: boolean }

/** Puts several people in, all or none. */
export const putPeople = async (
  ports: OrganisingPorts,
  actor: Actor,
  workshopId: string,
  entries: readonly PersonEntry[],
): Promise<Done<object>> => {
  const commands = entries.map(
    ({ personId, form, isNew }): Command => ({
      type: isNew ? 'EnrolPerson' : 'ChangePerson',
      person: { personId, ...factsOf(form) },
    }),
  )
  const reply = await order(ports, actor, workshopId, commands)
  if (!reply.ok) return reply
  const registered = entries.map(({ personId, form: { name, email, institution } }) => ({
    personId,
    name,
    email,
    institution,
  }))
  await ports.registry.putPeople(workshopId, registered, reply.version)
  return { ok: true }
}

/** A removed person's link dies at once; the facts about them stay. */
export const removePerson = async (
  ports: OrganisingPorts,
  actor: Actor,
  workshopId: string,
  personId: string,
): Promise<Done<object>> => {
  const reply = await order(ports, actor, workshopId, [{ type: 'RemovePerson', personId }])
  if (!reply.ok) return reply
  await ports.links.revoke({ kind: 'person', workshopId, personId })
  await ports.links.revoke({ kind: 'simulation', workshopId, personId })
  return { ok: true }
}

/** Everybody with facts, names and the state of their link, as the organiser sees them. */
export const listPeople = async ({ engine, registry }: OrganisingPorts, workshopId: string) => {
  const people = (await engine.open(workshopId))?.workshop.people ?? {}
  const known = new Map((await registry.people(workshopId)).map((person) => [person.personId, person]))
  const links = await registry.links(workshopId)
  const linkOf = (personId: string) => {
    const last = links.findLast((link) => link.personId === personId)
    if (!last) return { state: 'none' as const, createdAt: null }
    return { state: last.revokedAt === null ? ('live' as const) : ('revoked' as const), createdAt: last.createdAt }
  }
  return Object.values(people).map(({ stays, removedAt, ...facts }) => {
    const { name = {}, email = '', institution = '', metAt = null } = known.get(facts.personId) ?? {}
    const isHere = isPresent({ ...facts, stays, removedAt })
    return {
      ...facts,
      name,
      email,
      institution,
      removed: removedAt !== null,
      present: isHere,
      link: linkOf(facts.personId),
      met: metAt !== null,
    }
  })
}
