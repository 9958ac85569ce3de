/** What the talk about an item needs of it: written still, or recorded. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'

export type TalkedItem = Pick<ItemText, 'id' | 'text'>
