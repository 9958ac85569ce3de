/** What is told to whoever looks at this page. What is for them alone is not in the facts and is fetched when it appears. */
import type { LocalText } from '@plenaria/shared/language'
import { type Announcement, announcementsFor } from '@plenaria/shared/workshop/messages/evolveMessages'
import { useEffect, useMemo, useState } from 'react'
import { callApi } from '../../http/callApi.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'

export type MyAnnouncement = Announcement & { readonly text: LocalText }

type Answer = { readonly announcements: readonly { readonly id: string; readonly text: LocalText }[] }

/** @param groupId the group one is in, or null for plenary */
export const useMyAnnouncements = (groupId: string | null): readonly MyAnnouncement[] => {
  const { personId, workshopId } = useLive()
  const messages = useWorkshop((workshop) => workshop.messages)
  const mine = useMemo(() => announcementsFor(messages, { personId, groupId }), [messages, personId, groupId])
  const [fetched, setFetched] = useState<Readonly<Record<string, LocalText>>>({})
  const missing = mine.filter(({ id, text }) => text === null && fetched[id] === undefined).map(({ id }) => id)
  const wanted = missing.join()
  useEffect(() => {
    if (wanted === '') return
    let isGone = false
    const read = async () => {
      const reply = await callApi<Answer>(`/api/workshops/${workshopId}/announcements/mine`, { seat: personId })
      if (isGone || !reply.ok) return
      const texts = Object.fromEntries(reply.value.announcements.map(({ id, text }) => [id, text]))
      setFetched((before) => ({ ...before, ...texts }))
    }
    void read()
    return () => {
      isGone = true
    }
  }, [wanted, workshopId, personId])
  return mine.flatMap((one) => {
    const text = one.text ?? fetched[one.id]
    return text ? [{ ...one, text }] : []
  })
}
