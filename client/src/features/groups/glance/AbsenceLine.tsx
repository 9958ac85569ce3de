/** Who has a seat in the group and has not come, and who is here and has not written; by name for those who lead. */
import { noShows } from '@plenaria/shared/workshop/views/noShows'
import { useNow } from '../../../clock/useNow.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames, useWholeWorkshop } from '../../../live/useWorkshop.ts'
import type { GroupFigures } from '../groupFigures.ts'
import styles from './GroupCard.module.css'

export const AbsenceLine = ({ figures }: { readonly figures: GroupFigures }) => {
  const t = useText()
  const nameOf = useNames()
  const workshop = useWholeWorkshop()
  const now = useNow(10_000)
  const away = new Set(noShows(workshop, now))
  const names = figures.members.filter(({ personId }) => away.has(personId)).map(({ personId }) => nameOf(personId))
  const { silent } = figures
  return (
    <>
      {names.length > 0 && (
        <p className={styles.note}>{t('grouping.noShows', { count: names.length, names: names.join(', ') })}</p>
      )}
      {figures.draft.status === 'open' && silent.length > 0 && (
        <details className={styles.note}>
          <summary>{t('groupDesk.silent', { count: silent.length })}</summary>
          {t('grouping.silentNames', { names: silent.map(({ personId }) => nameOf(personId)).join(', ') })}
        </details>
      )}
    </>
  )
}
