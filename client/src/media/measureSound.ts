/** Reads what a connection is like from the browser's own counts: lost sound in per cent, round trip in milliseconds. */

export type Counts = { readonly received: number; readonly lost: number }
export type SoundQuality = { readonly loss: number; readonly roundTrip: number }

type Measured = { readonly counts: Counts; readonly quality: SoundQuality }

type Report = Readonly<Record<string, unknown>> & { readonly type?: string }
const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** @param before the counts of the last measurement, so that the loss is that of the time between */
export const measureReports = (reports: readonly Report[], before: Counts): Measured => {
  const sounds = reports.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio')
  const sum = (key: string) => sounds.reduce((total, report) => total + numberOf(report[key]), 0)
  const counts = { received: sum('packetsReceived'), lost: sum('packetsLost') }
  const pair = reports.find(
    ({ type, nominated, state }) => type === 'candidate-pair' && nominated && state === 'succeeded',
  )
  const received = Math.max(0, counts.received - before.received)
  const lost = Math.max(0, counts.lost - before.lost)
  const loss = received + lost === 0 ? 0 : (100 * lost) / (received + lost)
  return { counts, quality: { loss, roundTrip: Math.round(1_000 * numberOf(pair?.currentRoundTripTime)) } }
}

export const measureSound = async (connection: RTCPeerConnection, before: Counts): Promise<Measured> => {
  const reports: Report[] = []
  ;(await connection.getStats()).forEach((report: Report) => reports.push(report))
  return measureReports(reports, before)
}
