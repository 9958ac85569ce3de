/** Opens the connection to one workshop for everything below, with its clock and its people's names. It draws nothing. */
import { connectWorkshop, type WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { ClockProvider } from '../clock/ClockProvider.tsx'
import { callApi } from '../http/callApi.ts'
import { createHeldConnection } from './heldConnection.ts'
import { type Directory, LiveContext } from './LiveContext.ts'

type Props = { workshopId: string; personId: string; children: ReactNode }

const connect = (workshopId: string, personId: string): WorkshopConnection =>
  connectWorkshop({ workshopId, personId, createId: () => crypto.randomUUID(), now: () => Date.now() })

/** Open while the page is mounted; null for the moment before. */
const useConnection = (workshopId: string, personId: string): WorkshopConnection | null => {
  const held = useMemo(() => createHeldConnection(() => connect(workshopId, personId)), [workshopId, personId])
  return useSyncExternalStore(held.hold, held.current)
}

const useDirectoryOf = (workshopId: string, personId: string, connection: WorkshopConnection | null): Directory => {
  const [directory, setDirectory] = useState<Directory>({})
  useEffect(() => {
    if (!connection) return
    const fetchNames = async () => {
      const answer = await callApi<{ people: Directory }>(`/api/workshops/${workshopId}/directory`, { seat: personId })
      if (answer.ok) setDirectory(answer.value.people)
    }
    void fetchNames()
    return connection.onChanged((what) => {
      if (what === 'directory') void fetchNames()
    })
  }, [workshopId, personId, connection])
  return directory
}

export const WorkshopProvider = ({ workshopId, personId, children }: Props) => {
  const connection = useConnection(workshopId, personId)
  const directory = useDirectoryOf(workshopId, personId, connection)
  const live = useMemo(
    () => (connection ? { workshopId, personId, connection, directory } : null),
    [workshopId, personId, connection, directory],
  )
  if (!live) return null
  return (
    <LiveContext value={live}>
      <ClockProvider now={live.connection.workshopNow}>{children}</ClockProvider>
    </LiveContext>
  )
}
