/** What is being opened on a Janus, which takes a while: what is closed meanwhile must not stay there. */
import type { JanusHandle } from './janusLink.ts'

/** What is kept of it here, and what the other side is told. */
export type Opened<Kept, Answer> = { readonly kept: Kept; readonly answer: Answer }

export const createJanusOpenings = () => {
  const openings = new Map<string, object>()
  return {
    has: (id: string) => openings.has(id),
    close: (id: string) => void openings.delete(id),
    /** Rejects when it was closed, or opened anew, before it was open. */
    open: async <Kept extends { readonly handle: JanusHandle }, Answer>(
      id: string,
      opening: Promise<Opened<Kept, Answer>>,
      into: Map<string, Kept>,
    ): Promise<Answer> => {
      const own = {}
      openings.set(id, own)
      const isWanted = () => openings.get(id) === own
      try {
        const { kept, answer } = await opening
        if (!isWanted()) {
          kept.handle.detach()
          throw new Error('It was closed before it was open.')
        }
        into.set(id, kept)
        return answer
      } finally {
        if (isWanted()) openings.delete(id)
      }
    },
  }
}
