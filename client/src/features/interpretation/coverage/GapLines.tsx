/** What the plan of interpretation lacks, line by line. */
import type { InterpretationGap } from '@plenaria/shared/workshop/views/interpretationPlan'
import { Icon } from '../../../design/Icon.tsx'
import styles from './Coverage.module.css'
import { useGapText } from './useGapText.ts'

export const GapLines = ({ gaps }: { readonly gaps: readonly InterpretationGap[] }) => {
  const textOf = useGapText()
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={JSON.stringify(gap)}>
          <Icon name="warning" size="s" />
          {textOf(gap)}
        </li>
      ))}
    </ul>
  )
}
