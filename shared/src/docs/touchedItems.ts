/** Tells which items the transactions of a document have changed, and whether their words were among it. */
import * as Y from 'yjs'
import { recsOf } from './itemShape.ts'
import { isTranslationKey } from '../workshop/drafting/translationStatus.ts'

/** What happened to an item: its words (or it came into being), its state (topic, removal), or only its place or notes on it. */
export type Touch = 'words' | 'state' | 'place'

export type TouchWatch = {
  /** The items touched since the last call, each with the strongest of its touches. */
  take(): Map<string, Touch>
}

const strength: Record<Touch, number> = { place: 0, state: 1, words: 2 }

const touchOf = (event: Y.YEvent<Y.AbstractType<unknown>>): Touch => {
  if (event.path.length > 1) return 'words'
  const keys = event instanceof Y.YMapEvent ? [...event.keysChanged] : []
  return keys.every((key) => key === 'ord' || isTranslationKey(key)) ? 'place' : 'state'
}

/** Begins to watch; it ends with the document. Call it after loading, or everything counts as touched. */
export const watchTouchedItems = (doc: Y.Doc): TouchWatch => {
  let touches = new Map<string, Touch>()
  const note = (itemId: string, touch: Touch): void => {
    const known = touches.get(itemId)
    if (known === undefined || strength[known] < strength[touch]) touches.set(itemId, touch)
  }
  recsOf(doc).observeDeep((events) => {
    for (const event of events) {
      const itemId = event.path[0]
      if (itemId !== undefined) note(String(itemId), touchOf(event))
      else if (event instanceof Y.YMapEvent) for (const key of event.keysChanged) note(String(key), 'words')
    }
  })
  return {
    take() {
      const taken = touches
      touches = new Map()
      return taken
    },
  }
}
