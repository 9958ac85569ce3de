import type { Segment } from '@plenaria/shared/workshop/agenda/agenda'

/** Whether a segment can be skipped: it is to come and has used no time (AG8). */
export const maySkip = ({ timer }: Segment): boolean => timer.status === 'ahead' && timer.spent === 0
