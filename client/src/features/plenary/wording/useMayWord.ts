import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { useLive } from '../../../live/LiveContext.ts'
import { useViewer } from '../../../live/useViewer.ts'

/** Whether this page may decide about the item's words: the chair, or who holds the pen (PL13). */
export const useMayWord = ({ pen }: JointItem): boolean => {
  const { personId } = useLive()
  const { may } = useViewer()
  return may('Adopt') || pen?.personId === personId
}
