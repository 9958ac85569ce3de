/** Tells screen readers, politely, when objections are asked for and when an item is adopted. */
import { useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { useText } from '../../i18n/useText.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { jointLabel } from './jointLabel.ts'

export const PlenaryAnnouncer = () => {
  const t = useText()
  const plenary = useWorkshop((workshop) => workshop.plenary)
  const topics = useWorkshop(({ charter }) => charter.topics)
  const before = useRef(plenary)
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const statusBefore = (id: string) => before.current.items.find((item) => item.id === id)?.state.status
    const news = plenary.items.find(
      ({ id, state }) => (state.status === 'asked' || state.status === 'adopted') && statusBefore(id) !== state.status,
    )
    before.current = plenary
    if (!news) return
    const label = jointLabel(plenary, topics, news)
    setSentence(t(news.state.status === 'asked' ? 'plenary.announceAsked' : 'plenary.announceAdopted', { label }))
  }, [plenary, topics, t])
  return (
    <VisuallyHidden>
      <output>{sentence}</output>
    </VisuallyHidden>
  )
}
