/** The words of one's own questions that wait: the facts leave them out for everybody, so they are fetched. */
import type { LocalText } from '@plenaria/shared/language'
import type { Question } from '@plenaria/shared/workshop/floor/questions'
import { useEffect, useState } from 'react'
import { callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'

type Answer = { readonly questions: readonly { readonly id: string; readonly text: LocalText }[] }

/** `textOf(question)`; null until it has come, and for what is not one's own. */
export const useMyQuestions = (questions: readonly Question[]): ((question: Question) => LocalText | null) => {
  const { personId, workshopId } = useLive()
  const [fetched, setFetched] = useState<Readonly<Record<string, LocalText>>>({})
  const missing = questions.filter(
    ({ id, author, text }) => author.personId === personId && text === null && fetched[id] === undefined,
  )
  const wanted = missing.map(({ id }) => id).join()
  useEffect(() => {
    if (wanted === '') return
    let isGone = false
    const read = async () => {
      const reply = await callApi<Answer>(`/api/workshops/${workshopId}/questions/mine`, { seat: personId })
      if (isGone || !reply.ok) return
      const texts = Object.fromEntries(reply.value.questions.map(({ id, text }) => [id, text]))
      setFetched((before) => ({ ...before, ...texts }))
    }
    void read()
    return () => {
      isGone = true
    }
  }, [wanted, workshopId, personId])
  return ({ id, text }) => text ?? fetched[id] ?? null
}
