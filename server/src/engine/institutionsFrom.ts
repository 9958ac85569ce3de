/** Where people work, read from the registry each time: a name corrected or erased counts at once. */
import type { Registry } from '../stores/registry.ts'
import type { InstitutionSource } from './outsidePort.ts'

export const institutionsFrom =
  (registry: Pick<Registry, 'people'>): InstitutionSource =>
  async (workshopId) => {
    const people = await registry.people(workshopId)
    return Object.fromEntries(people.map(({ personId, institution }) => [personId, { institution }]))
  }
