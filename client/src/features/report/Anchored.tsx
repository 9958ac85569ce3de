/** What stands beside and below each numbered paragraph and point of a report that is reviewed; elsewhere nothing does. */
import { itemKey } from '@plenaria/shared/report/reportAnchors'
import type { Anchor } from '@plenaria/shared/workshop/report/report'
import { createContext, type ReactNode, useContext } from 'react'
import { anchorId } from './anchorId.ts'
import styles from './Anchored.module.css'

export type AnchorSlots = {
  /** One control at most. */
  readonly beside: (anchor: Anchor) => ReactNode
  readonly below: (anchor: Anchor) => ReactNode
}

export const AnchorSlotsContext = createContext<AnchorSlots | null>(null)

/** The heading that points stand under. */
export const PointsPlace = createContext('')

type Props = { readonly paragraph?: number | null; readonly point?: number; readonly children: ReactNode }

export const Anchored = ({ paragraph = null, point, children }: Props) => {
  const slots = useContext(AnchorSlotsContext)
  const headingId = useContext(PointsPlace)
  if (!slots || (paragraph === null && point === undefined)) return children
  const anchor: Anchor =
    paragraph === null
      ? { kind: 'item', key: itemKey(headingId, point ?? 0) }
      : { kind: 'paragraph', number: paragraph }
  return (
    <div className={styles.anchored} id={anchorId(anchor)} tabIndex={-1}>
      <div>{children}</div>
      <div className={styles.beside}>{slots.beside(anchor)}</div>
      <div className={styles.below}>{slots.below(anchor)}</div>
    </div>
  )
}
