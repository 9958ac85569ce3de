/** The objections to an item, each with its delegation and reason; withdrawn ones stay visible as such. Presentational. */
import type { Objection } from '@plenaria/shared/workshop/plenary/plenary'
import { Icon } from '../../design/Icon.tsx'
import { useText } from '../../i18n/useText.ts'
import styles from './ObjectionList.module.css'

export type ObjectionListProps = {
  readonly objections: readonly Objection[]
  readonly delegationName: (delegationId: string) => string
}

export const ObjectionList = ({ objections, delegationName }: ObjectionListProps) => {
  const t = useText()
  if (objections.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('plenary.objections')}>
      {objections.map((objection) => {
        const delegation = delegationName(objection.delegationId)
        const isStanding = objection.withdrawnAt === null
        return (
          <li key={`${objection.delegationId} ${objection.at}`} className={styles.objection} data-standing={isStanding}>
            <Icon name={isStanding ? 'hand' : 'check'} size="s" />
            <div>
              <strong>{t(isStanding ? 'plenary.objectionOf' : 'plenary.withdrawn', { delegation })}</strong>
              <p>{objection.reason}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
