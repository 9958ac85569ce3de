/** Which item of the joint list the room is on: the last one asked about, else the last one taken up that is still open. Pure. */
import type { JointItem, Plenary } from '@plenaria/shared/workshop/plenary/plenary'

const askedAt = ({ state }: JointItem): number => (state.status === 'asked' ? state.askedAt : 0)

export const discussedItem = ({ items }: Plenary): JointItem | null => {
  const asked = items.filter(({ state }) => state.status === 'asked').toSorted((a, b) => askedAt(b) - askedAt(a))
  return asked[0] ?? items.findLast(({ state }) => state.status === 'open') ?? null
}
