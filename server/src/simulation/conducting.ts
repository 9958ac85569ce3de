/** What the parts of the conductor share: the people, the pace, and commands that must succeed. */
import type { Millis } from '@plenaria/shared/time'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Random } from './seededRandom.ts'
import type { SimulatedPerson } from './simulatedPerson.ts'
import { pause } from './until.ts'

export type Conducting = {
  people: readonly SimulatedPerson[]
  speed: number
  random: Random
  setClock: (workshopAt: number, rate: number) => Promise<unknown>
  say: (text: string) => void
}

/** A command that must succeed was refused. */
export class CommandRefused extends Error {}

/** Longest wait for a fact, in real milliseconds. */
export const WITHIN = 60_000

export const withRole = (people: readonly SimulatedPerson[], role: string): readonly SimulatedPerson[] =>
  people.filter((person) => person.role === role)

/** @throws CommandRefused */
export const order = async (person: SimulatedPerson, command: Command): Promise<void> => {
  const reply = await person.connection.send(command)
  if (!reply.ok) throw new CommandRefused(`${command.type} was refused: ${reply.refusal.message.en}`)
}

export const workshopOf = ({ connection }: SimulatedPerson): Workshop => connection.state().workshop

/** Waits until a stretch of the workshop's time has passed. */
export const letPass = (length: Millis, speed: number): Promise<void> => pause(Math.max(0, length) / speed)
