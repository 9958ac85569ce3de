/** The objections to an item, each with its delegation and reason; what stands no longer stays visible as such. Presentational. */
import { type JointItem, objectionsOf, standingObjections } from '@plenaria/shared/workshop/plenary/plenary'
import { Icon } from '../../design/Icon.tsx'
import { useText } from '../../i18n/useText.ts'
import styles from './ObjectionList.module.css'

export type ObjectionListProps = {
  readonly item: JointItem
  readonly delegationName: (delegationId: string) => string
}

export const ObjectionList = ({ item, delegationName }: ObjectionListProps) => {
  const t = useText()
  const objections = objectionsOf(item)
  const standing = standingObjections(item)
  if (objections.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('plenary.objections')}>
      {objections.map((objection) => {
        const delegation = delegationName(objection.delegationId)
        const isStanding = standing.includes(objection)
        return (
          <li key={`${objection.delegationId} ${objection.at}`} className={styles.objection} data-standing={isStanding}>
            <Icon name={isStanding ? 'hand' : 'check'} size="s" />
            <div>
              <strong>{t(isStanding ? 'plenary.objectionOf' : 'plenary.stoodBefore', { delegation })}</strong>
              <p>{objection.text}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
