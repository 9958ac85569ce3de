/** How people are named where they speak: by name, with their delegation and the platforms they speak for. */
import { type Id } from '@plenaria/shared/ids'
import { platformsOf } from '@plenaria/shared/workshop/views/speakingTime'
import { useCallback } from 'react'
import type { PlatformLook } from '../../design/PlatformMark.tsx'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { usePlatformLooks } from '../../live/usePlatformLooks.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'

export type Speaker = {
  readonly name: string
  /** Their delegation; empty for those without one, or whose name says it already. */
  readonly delegation: string
  readonly platforms: readonly PlatformLook[]
}

/** `speakerOf(personId)` */
export const useSpeakers = (): ((personId: Id) => Speaker) => {
  const people = useWorkshop((workshop) => workshop.people)
  const charter = useWorkshop((workshop) => workshop.charter)
  const nameOf = useNames()
  const looksOf = usePlatformLooks()
  const read = useLocalText()
  return useCallback(
    (personId) => {
      const person = people[personId]
      const name = nameOf(personId)
      const delegation = read(charter.delegations.find(({ id }) => id === person?.delegationId)?.name ?? {})
      return {
        name,
        delegation: name.startsWith(delegation) ? '' : delegation,
        platforms: looksOf(person ? platformsOf({ charter }, person) : []),
      }
    },
    [people, charter, nameOf, looksOf, read],
  )
}
