/** The VideoRoom of one workshop on one Janus: made when it is needed, with a secret and a pin that only this server can derive. */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { type JanusHandle, type JanusLink } from './janusLink.ts'
import { JanusRefused } from './janusSocket.ts'

export type JanusRoom = {
  readonly room: string
  readonly pin: string
  /** The publisher that Janus itself plays: what an empty slot is filled with. */
  readonly dummy: string
}

/** Janus’ word for a room that is there already: rooms outlive the server that made them. */
const EXISTS = 427
const CODECS = { audiocodec: 'opus', videocodec: 'vp8', opus_fec: true }
const LEVELS = { audiolevel_event: true, audio_active_packets: 5, audio_level_average: 50 }
const participantsSchema = z.object({
  participants: z.array(z.object({ id: z.string(), dummy: z.boolean().optional() })),
})

const derive = (adminKey: string, what: string): string =>
  createHmac('sha256', adminKey).update(what).digest('base64url')

/** @param admin a handle used for nothing else */
export const openJanusRoom = async (admin: JanusHandle, workshopId: string, adminKey: string): Promise<JanusRoom> => {
  const room = `plenaria-${workshopId}`
  const [secret, pin] = [derive(adminKey, `secret ${room}`), derive(adminKey, `pin ${room}`)]
  const wanted = { room, secret, pin, admin_key: adminKey, is_private: true, publishers: 400, dummy_publisher: true }
  const more = { bitrate: 2_000_000, bitrate_cap: true, notify_joining: false, ...CODECS, ...LEVELS }
  try {
    await admin.ask({ request: 'create', ...wanted, ...more })
  } catch (error) {
    if (!(error instanceof JanusRefused) || error.code !== EXISTS) throw error
  }
  const { data } = await admin.ask({ request: 'listparticipants', room, secret })
  const dummy = participantsSchema.parse(data).participants.find((one) => one.dummy === true)?.id
  if (dummy === undefined) throw new Error('Janus plays no publisher of its own.')
  return { room, pin, dummy }
}

/** Rooms by workshop on one Janus, each asked for once; forgotten when Janus begins anew. */
export const createJanusRooms = (link: JanusLink, adminKey: string) => {
  const rooms = new Map<string, Promise<JanusRoom>>()
  const open = async (workshopId: string): Promise<JanusRoom> => {
    const admin = await link.attach(() => undefined)
    try {
      return await openJanusRoom(admin, workshopId, adminKey)
    } finally {
      admin.detach()
    }
  }
  return {
    of: (workshopId: string): Promise<JanusRoom> => {
      const known = rooms.get(workshopId)
      if (known) return known
      const opening = open(workshopId)
      rooms.set(workshopId, opening)
      opening.catch(() => rooms.delete(workshopId))
      return opening
    },
    forget: () => rooms.clear(),
  }
}
