/** The outside meeting of the room one is in: its links by language, and which one this device prefers. */
import { useEffect, useState } from 'react'
import { callApi } from '../../http/callApi.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useLive } from '../../live/LiveContext.ts'

export type MeetingLinks = Readonly<Record<string, string>>

const chosenAt = 'plenaria.sound'

/** @returns null until the answer has come */
export const useMeetingLinks = (place: string | null): MeetingLinks | null => {
  const { workshopId, personId, connection } = useLive()
  const [answer, setAnswer] = useState<{ place: string | null; links: MeetingLinks } | null>(null)
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const reply = await callApi<{ links: MeetingLinks }>(`/api/workshops/${workshopId}/meeting`, { seat: personId })
      if (!isOver && reply.ok) setAnswer({ place, links: reply.value.links })
    }
    void ask()
    const stop = connection.onChanged((what) => {
      if (what === 'meetings') void ask()
    })
    return () => {
      isOver = true
      stop()
    }
  }, [workshopId, personId, connection, place])
  // A link of the room one has left would lead to the wrong meeting.
  return answer?.place === place ? answer.links : null
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)

/** The languages that have a link, the chosen or own one first. */
export const useChannel = (links: MeetingLinks | null) => {
  const { language } = useLanguage()
  const [chosen, setChosen] = useState(() => localStorage.getItem(chosenAt))
  const channels = Object.entries(links ?? {}).filter(([, url]) => isWeb(url))
  const wanted = [chosen, language, 'floor']
  const current = wanted.flatMap((id) => channels.filter(([channel]) => channel === id)).at(0) ?? channels[0]
  const choose = (channel: string) => {
    localStorage.setItem(chosenAt, channel)
    setChosen(channel)
  }
  return { channels: channels.map(([channel]) => channel), current, choose }
}
