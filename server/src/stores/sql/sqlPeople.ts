/** Names and addresses of people in SQL, with the names and institutions they had before. */
import type { LocalText } from '@plenaria/shared/language'
import type { Kysely, Transaction } from 'kysely'
import type { RegisteredPerson, Registry } from '../registry.ts'
import type { Schema } from './schema.ts'

type People = Pick<Registry, 'putPeople' | 'people' | 'pastNames' | 'erasePerson' | 'markMet'>
type Put = { readonly workshopId: string; readonly version: number }

const rowOf = ({ name, email, institution }: RegisteredPerson) => ({ name: JSON.stringify(name), email, institution })

/** The first change at a version counts: what was before it is what stood up to there. */
const keepPast = async (db: Transaction<Schema>, { workshopId, version }: Put, person: RegisteredPerson) => {
  const { name, institution } = rowOf(person)
  const before = await db
    .selectFrom('registry_person')
    .select(['name', 'institution'])
    .where('workshop_id', '=', workshopId)
    .where('person_id', '=', person.personId)
    .executeTakeFirst()
  if (!before || (before.name === name && before.institution === institution)) return
  await db
    .insertInto('registry_past_name')
    .values({ workshop_id: workshopId, person_id: person.personId, before_version: version, ...before })
    .onConflict((conflict) => conflict.columns(['workshop_id', 'person_id', 'before_version']).doNothing())
    .execute()
}

const writtenIn = (db: Kysely<Schema>): Pick<People, 'putPeople' | 'erasePerson' | 'markMet'> => ({
  putPeople: async (workshopId, people, version) => {
    await db.transaction().execute(async (transaction) => {
      for (const person of people) {
        await keepPast(transaction, { workshopId, version }, person)
        const content = rowOf(person)
        await transaction
          .insertInto('registry_person')
          .values({ workshop_id: workshopId, person_id: person.personId, ...content, first_met_at: null })
          .onConflict((conflict) => conflict.columns(['workshop_id', 'person_id']).doUpdateSet(content))
          .execute()
      }
    })
  },
  erasePerson: async (workshopId, personId) => {
    await db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('registry_person')
        .set({ name: '{}', email: '', institution: '' })
        .where('workshop_id', '=', workshopId)
        .where('person_id', '=', personId)
        .execute()
      await transaction
        .deleteFrom('registry_past_name')
        .where('workshop_id', '=', workshopId)
        .where('person_id', '=', personId)
        .execute()
    })
  },
  markMet: async (workshopId, personId, at) => {
    await db
      .updateTable('registry_person')
      .set({ first_met_at: at })
      .where('workshop_id', '=', workshopId)
      .where('person_id', '=', personId)
      .where('first_met_at', 'is', null)
      .execute()
  },
})

const parseText = (text: string): LocalText => JSON.parse(text) as LocalText

const readFrom = (db: Kysely<Schema>): Pick<People, 'people' | 'pastNames'> => ({
  people: async (workshopId) => {
    const rows = await db.selectFrom('registry_person').selectAll().where('workshop_id', '=', workshopId).execute()
    return rows.map(({ person_id, name, email, institution, first_met_at }) => ({
      personId: person_id,
      name: parseText(name),
      email,
      institution,
      metAt: first_met_at,
    }))
  },
  pastNames: async (workshopId) => {
    const rows = await db
      .selectFrom('registry_past_name')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .orderBy('before_version')
      .execute()
    return rows.map(({ person_id, name, institution, before_version }) => ({
      personId: person_id,
      name: parseText(name),
      institution,
      beforeVersion: before_version,
    }))
  },
})

export const peopleIn = (db: Kysely<Schema>): People => ({ ...readFrom(db), ...writtenIn(db) })
