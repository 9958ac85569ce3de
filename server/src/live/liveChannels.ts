/** The Socket.IO channels of a workshop: one an audience, because each is told something else, and one a person. */
import { type Audience, audiences } from '@plenaria/shared/workshop/redact'

export const channelOf = (workshopId: string, audience: Audience): string => `${workshopId} ${audience}`

export const channelsOf = (workshopId: string): string[] => audiences.map((audience) => channelOf(workshopId, audience))

export const channelOfPerson = (workshopId: string, personId: string): string => `${workshopId} person ${personId}`
