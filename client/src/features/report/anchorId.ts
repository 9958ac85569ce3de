/** Names the place of an observation: as the key under which observations are gathered, and as an id within the page. */
import type { Anchor } from '@plenaria/shared/workshop/report/report'

export const anchorKey = (anchor: Anchor): string => {
  switch (anchor.kind) {
    case 'whole':
      return 'whole'
    case 'paragraph':
      return `p${anchor.number}`
    case 'item':
      return anchor.key
  }
}

export const anchorId = (anchor: Anchor): string => `at-${anchorKey(anchor)}`
