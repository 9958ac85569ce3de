/** Whether a remark leads on to what follows it, and is therefore kept on its page. */
import type { Block, Paragraph } from '@plenaria/shared/report/reportDocument'

export const leadsOn = ({ number }: Paragraph, next: Block | undefined): boolean =>
  number === null && next !== undefined && next.kind !== 'heading'
