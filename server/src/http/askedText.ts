/** The shared text that an address is about: a group's, or the report's. */
import type { DocName } from '@plenaria/shared/docs/docName'
import { isItemId } from '@plenaria/shared/docs/isItemId'
import type { Request } from 'express'
import { z } from 'zod'

const base = '/api/workshops/:workshopId'

/** The same resource below each text that people write and talk about. */
export const belowTexts = (name: string): string[] => [`${base}/groups/:groupId/${name}`, `${base}/report/${name}`]

/** @param workshopId of an asker who is known already */
export const askedText = ({ params: { groupId } }: Request, workshopId: string): DocName =>
  groupId === undefined ? { kind: 'report', workshopId } : { kind: 'draft', workshopId, groupId: String(groupId) }

export const itemIdSchema = z.string().refine(isItemId)
