/** A short hint on hover and focus. It never holds anything a person needs: touch screens do not show it. */
import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { classNames } from './classNames.ts'
import styles from './Tooltip.module.css'

export type TooltipProps = { readonly text: string; readonly children: ReactElement }

export const Tooltip = ({ text, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <AriaTooltip className={classNames(styles.tooltip)} offset={6}>
      {text}
    </AriaTooltip>
  </TooltipTrigger>
)
