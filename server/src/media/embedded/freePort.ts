/** Finds the UDP port of the engine: the one that is set, or any free one. */
import { createSocket } from 'node:dgram'

/** @returns the port that could be bound; rejects when it is taken */
const bound = (port: number, address: string | null): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = createSocket('udp4')
    socket.once('error', (error) => {
      socket.close()
      reject(error)
    })
    socket.bind(port, address ?? undefined, () => {
      const found = socket.address().port
      socket.close(() => resolve(found))
    })
  })

/** @returns the wanted port (0 for any), or another one when that is taken */
export const freePort = async (wanted: number, address: string | null): Promise<number> => {
  try {
    return await bound(wanted, address)
  } catch {
    return bound(0, address)
  }
}
