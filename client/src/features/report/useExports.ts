/**
 * The files of a report that are being made for the person who looks: asked for, watched until they are done, saved, stopped.
 * The server keeps them, so whoever comes back to the page finds them again.
 */
import type { ExportState } from '@plenaria/shared/report/exportState'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { callApi } from '../../http/callApi.ts'
import { fetchFile } from '../../http/fetchFile.ts'
import { useFetched } from '../../http/useFetched.ts'
import type { ReportForm } from './reportForms.ts'

export type ExportEntry = { readonly id: string; readonly form: ReportForm; readonly state: ExportState }
/** As the server writes it: a form has a table only where there is one. */
type SentForm = Omit<ReportForm, 'table'> & { readonly table?: ReportForm['table'] }
type SentEntry = Omit<ExportEntry, 'form'> & { readonly form: SentForm }

export type Exports = {
  /** The newest first. */
  readonly entries: readonly ExportEntry[]
  /** Why the last thing asked for was turned down. */
  readonly refusal: Refusal | null
  /** Files that were saved from this page, by their ids. */
  readonly saved: ReadonlySet<string>
  readonly ask: (form: ReportForm) => Promise<void>
  readonly save: (id: string) => Promise<void>
  readonly drop: (id: string) => Promise<void>
}

type Place = {
  /** The address below which the report is. */
  readonly base: string
  /** The person who asks. */
  readonly seat: string
  /** Hears the name of every file that was saved. */
  readonly onSaved: (fileName: string) => void
}

/** How often the server is asked while something is being made. Milliseconds. */
const askEvery = 700

const isUnfinished = ({ state }: ExportEntry): boolean => state.status === 'waiting' || state.status === 'running'

const entryOf = ({ form, ...entry }: SentEntry): ExportEntry => ({ ...entry, form: { table: null, ...form } })
const sentForm = ({ table, ...form }: ReportForm): SentForm => (table === null ? form : { ...form, table })

const noEntries: readonly ExportEntry[] = []

export const useExports = ({ base, seat, onSaved }: Place): Exports => {
  const path = `${base}/report/exports`
  const fetched = useFetched<{ exports: readonly SentEntry[] }>(path, seat)
  const { value, refusal: unanswered, reload } = fetched
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set())
  /** What was asked for on this page is saved as soon as it is done. */
  const expected = useRef(new Set<string>())
  const entries = useMemo(() => value?.exports.map(entryOf).toReversed() ?? noEntries, [value])

  const save = useCallback(
    async (id: string) => {
      const answer = await fetchFile(`${path}/${id}/file`, seat, 'report')
      if (!answer.ok) return setRefusal(answer.refusal)
      setSaved((before) => new Set([...before, id]))
      onSaved(answer.value)
    },
    [path, seat, onSaved],
  )
  useEffect(() => {
    for (const { id, state } of entries) if (state.status === 'done' && expected.current.delete(id)) void save(id)
  }, [entries, save])

  const isBusy = entries.some(isUnfinished)
  useEffect(() => {
    if (!isBusy) return
    // Each answer, and each that did not come, leads to the next question.
    const timer = setTimeout(reload, askEvery)
    return () => clearTimeout(timer)
  }, [isBusy, value, unanswered, reload])

  const ask = async (form: ReportForm): Promise<void> => {
    setRefusal(null)
    const answer = await callApi<{ id: string }>(path, { method: 'POST', seat, body: sentForm(form) })
    if (!answer.ok) return setRefusal(answer.refusal)
    expected.current.add(answer.value.id)
    reload()
  }
  const drop = async (id: string): Promise<void> => {
    expected.current.delete(id)
    await callApi(`${path}/${id}`, { method: 'DELETE', seat })
    reload()
  }
  return { entries, refusal, saved, ask, save, drop }
}
