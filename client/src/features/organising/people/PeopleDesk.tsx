/** The list of a workshop's people: search, sort, and the ways into every dialog that changes it. */
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { AnchoredMenu } from '../../../design/AnchoredMenu.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Loading } from '../../../design/Loading.tsx'
import type { MenuEntry } from '../../../design/Menu.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useFetched } from '../../../http/useFetched.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import type { EnrolledPerson } from './enrolledPerson.ts'
import { filterPeople, noFilter } from './filterPeople.ts'
import styles from './PeopleDesk.module.css'
import { PeopleDialogs, type PeopleWish } from './PeopleDialogs.tsx'
import { PeopleFilters } from './PeopleFilters.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { PeopleToolbar } from './PeopleToolbar.tsx'
import { type PeopleOrder, sortPeople } from './sortPeople.ts'
import { usePersonEntries } from './usePersonEntries.ts'

/** The list as the server has it; it is asked again when names change. */
const usePeople = () => {
  const { workshopId, personId, connection } = useLive()
  const fetched = useFetched<{ people: readonly EnrolledPerson[] }>(`/api/workshops/${workshopId}/people`, personId)
  const { reload } = fetched
  useEffect(() => connection.onChanged((what) => void (what === 'directory' && reload())), [connection, reload])
  return fetched
}

/** What the table shows now. It follows the typing without holding it up. */
const useShown = (people: readonly EnrolledPerson[]) => {
  const { language } = useLanguage()
  const [filter, setFilter] = useState(noFilter)
  const [order, setOrder] = useState<PeopleOrder>({ by: 'name', isDescending: false })
  const entries = usePersonEntries(people)
  const wanted = useDeferredValue(filter)
  const shown = useMemo(
    () => sortPeople(filterPeople(entries, wanted), order, language),
    [entries, wanted, order, language],
  )
  return { filter, setFilter, order, setOrder, shown }
}

const useRowMenu = (wish: (wish: PeopleWish) => void) => {
  const { t } = useLanguage()
  const [opened, setOpened] = useState<{ person: EnrolledPerson; anchor: HTMLElement } | null>(null)
  const open = useCallback((person: EnrolledPerson, anchor: HTMLElement) => setOpened({ person, anchor }), [])
  const isLive = opened?.person.link.state === 'live'
  const entries: readonly MenuEntry<Exclude<PeopleWish['kind'], 'import' | 'links' | 'issueAll'>>[] = [
    { id: 'edit', label: t('people.edit'), icon: 'edit' },
    { id: 'issue', label: t(isLive ? 'people.reissue' : 'people.issue'), icon: 'link' },
    ...(isLive ? [{ id: 'revoke' as const, label: t('people.revoke'), icon: 'lock' as const }] : []),
    { id: 'remove', label: t('people.remove'), icon: 'trash', isDanger: true },
  ]
  const menu = (
    <AnchoredMenu
      label={t('people.actions')}
      anchor={opened?.anchor ?? null}
      entries={entries}
      onAction={(kind) => opened && wish({ kind, person: opened.person })}
      onClose={() => setOpened(null)}
    />
  )
  return { open, menu }
}

export const PeopleDesk = () => {
  const { t } = useLanguage()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { value, refusal, reload } = usePeople()
  const people = value?.people ?? noPeople
  const { filter, setFilter, order, setOrder, shown } = useShown(people)
  const [wish, setWish] = useState<PeopleWish | null>(null)
  const { open: openMenu, menu } = useRowMenu(setWish)
  const edit = useCallback((person: EnrolledPerson) => setWish({ kind: 'edit', person }), [])
  if (!value) return refusal ? <RefusalBanner refusal={refusal} onRetry={reload} /> : <Loading />
  const enrolled = people.filter(({ removed }) => !removed)
  return (
    <>
      <PeopleToolbar enrolled={enrolled} shownCount={shown.length} onWish={setWish} />
      {refusal && <RefusalBanner refusal={refusal} onRetry={reload} />}
      <PeopleFilters filter={filter} onChange={setFilter} />
      {shown.length > 0 ? (
        <PeopleTable entries={shown} order={order} onOrder={setOrder} zone={zone} onOpen={edit} onMenu={openMenu} />
      ) : (
        <EmptyState icon="people" title={t(people.length > 0 ? 'people.noneFound' : 'people.noneYet')}>
          <p className={styles.hint}>{t(people.length > 0 ? 'people.noneFoundHelp' : 'people.noneYetHelp')}</p>
        </EmptyState>
      )}
      {menu}
      {wish && <PeopleDialogs wish={wish} become={setWish} reload={reload} />}
    </>
  )
}

const noPeople: readonly EnrolledPerson[] = []
