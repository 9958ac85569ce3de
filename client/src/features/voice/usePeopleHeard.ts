/** What everybody's connection of sound is like, for those who run the workshop: asked once, then told in batches. */
import type { MediaPerson } from '@plenaria/shared/protocol/media'
import { useEffect, useState } from 'react'
import { useLive } from '../../live/LiveContext.ts'

export type PeopleHeard = ReadonlyMap<string, MediaPerson>

export const usePeopleHeard = (): PeopleHeard => {
  const { connection } = useLive()
  const [people, setPeople] = useState<PeopleHeard>(new Map())
  useEffect(() => {
    const { media } = connection
    const ask = () =>
      void media.ask('media:people', {}).then(
        (answer) => answer.ok && setPeople(new Map(answer.people.map((person) => [person.personId, person]))),
        () => undefined,
      )
    ask()
    const endings = [
      media.onConnected(ask),
      media.on('media:quality', ({ people: news, gone }) =>
        setPeople((known) => {
          const next = new Map([...known, ...news.map((person) => [person.personId, person] as const)])
          for (const personId of gone) next.delete(personId)
          return next
        }),
      ),
    ]
    return () => {
      for (const end of endings) end()
    }
  }, [connection])
  return people
}
