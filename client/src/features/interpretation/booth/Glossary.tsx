/** Words that say the same, to be found in a hurry: those of the workshop first, then those of the field. */
import { useEffect, useMemo, useState } from 'react'
import { TextField } from '../../../design/TextField.tsx'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './Booth.module.css'
import { findEntries, glossaryEntries } from './glossaryEntries.ts'

const MOST = 40

const useFieldEntries = () => {
  const [entries, setEntries] = useState<readonly string[]>([])
  useEffect(() => {
    let isOver = false
    import('@plenaria/shared/collate/glossaryRows').then(
      ({ glossaryRows }) => !isOver && setEntries(glossaryEntries(glossaryRows)),
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [])
  return entries
}

const Entries = ({ title, entries }: { readonly title: string; readonly entries: readonly string[] }) => {
  if (entries.length === 0) return null
  return (
    <>
      <h4 className={styles.entriesTitle}>{title}</h4>
      <ul className={styles.entries}>
        {entries.slice(0, MOST).map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </>
  )
}

export const Glossary = () => {
  const t = useText()
  const [sought, setSought] = useState('')
  const text = useWorkshop(({ plenary }) => plenary.glossary)
  const own = useMemo(() => glossaryEntries(text), [text])
  const field = useFieldEntries()
  const [mine, others] = [findEntries(own, sought), sought.trim() === '' ? [] : findEntries(field, sought)]
  return (
    <div className={styles.glossary}>
      <TextField label={t('booth.glossaryFind')} type="search" value={sought} onChange={setSought} />
      <Entries title={t('booth.glossaryOwn')} entries={mine} />
      <Entries title={t('booth.glossaryField')} entries={others} />
      {mine.length + others.length === 0 && <p className={styles.remark}>{t('booth.glossaryNone')}</p>}
    </div>
  )
}
