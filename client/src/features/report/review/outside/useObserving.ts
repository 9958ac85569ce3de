/** What a delegation can do on a draft: begin, send, change and withdraw observations. What is begun is kept until it is sent. */
import type { Language } from '@plenaria/shared/language'
import type { Anchor, Observation } from '@plenaria/shared/workshop/report/report'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { anchorKey } from '../../anchorId.ts'
import type { Said } from '../ObservationForm.tsx'
import { useUnsent } from '../useUnsent.ts'
import type { ReviewLink } from './askByLink.ts'

/** `id` is that of the observation that is changed, or of the one that will be made. */
type Begun = { readonly id: string; readonly said: Said }

export type Observing = {
  /** What is being written at a place; null where nothing is. */
  readonly at: (anchor: Anchor) => Said | null
  readonly over: (observation: Observation) => Said | null
  readonly begin: (anchor: Anchor) => void
  readonly write: (anchor: Anchor, said: Said) => void
  readonly send: (anchor: Anchor, said: Said) => Promise<Refusal | null>
  readonly cancel: (anchor: Anchor) => void
  readonly edit: (observation: Observation, said?: Said) => void
  readonly sendChange: (observation: Observation, said: Said) => Promise<Refusal | null>
  readonly cancelEdit: (observation: Observation) => void
}

type Parts = {
  readonly link: ReviewLink
  readonly draftId: string
  readonly language: Language
  readonly onDone: (what: 'sent' | 'changed') => Promise<void>
}

export const useObserving = ({ link, draftId, language, onDone }: Parts): Observing => {
  const unsent = useUnsent<Begun>(`observations ${draftId}`)
  const [createId] = useState(() => () => crypto.randomUUID())
  const placeOf = ({ id }: Observation) => `edit ${id}`
  const finish = async (place: string, what: 'sent' | 'changed') => {
    unsent.drop(place)
    await onDone(what)
    return null
  }
  return {
    at: (anchor) => unsent.of(anchorKey(anchor))?.said ?? null,
    over: (observation) => unsent.of(placeOf(observation))?.said ?? null,
    begin: (anchor) => unsent.keep(anchorKey(anchor), { id: createId(), said: { language, text: '', proposed: '' } }),
    write: (anchor, said) => {
      const place = anchorKey(anchor)
      unsent.keep(place, { id: unsent.of(place)?.id ?? createId(), said })
    },
    send: async (anchor, said) => {
      const place = anchorKey(anchor)
      const answer = await link.observe({ draftId, observationId: unsent.of(place)?.id ?? createId() }, anchor, said)
      return answer.ok ? finish(place, 'sent') : answer.refusal
    },
    cancel: (anchor) => unsent.drop(anchorKey(anchor)),
    edit: (observation, said = observation) => {
      const { language: own, text, proposed } = said
      unsent.keep(placeOf(observation), { id: observation.id, said: { language: own, text, proposed } })
    },
    sendChange: async (observation, said) => {
      const answer = await link.change({ draftId, observationId: observation.id }, said)
      return answer.ok ? finish(placeOf(observation), 'changed') : answer.refusal
    },
    cancelEdit: (observation) => unsent.drop(placeOf(observation)),
  }
}
