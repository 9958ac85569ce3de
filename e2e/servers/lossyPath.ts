/** A way for UDP between pages and the media engine that can lose packets, or all of them: a network that is weak or gone. */
import { createSocket, type Socket } from 'node:dgram'
import { networkInterfaces } from 'node:os'

export type LossyPath = {
  /** What the server announces in place of its own address: `MEDIA_ANNOUNCE`. */
  readonly address: string
  /** @param share of packets that are lost from now on, 0 to 1, both ways */
  readonly lose: (share: number) => void
  readonly close: () => void
}

/** Browsers take no media over the loopback interface while there is another. */
const ownAddress = (): string =>
  Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'

const bound = (socket: Socket, address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.bind(0, address, () => resolve(socket.address().port))
  })

/** @param enginePort the port the engine listens on; @param host the address it has there */
export const openLossyPath = async (enginePort: number, host = ownAddress()): Promise<LossyPath> => {
  const outside = createSocket('udp4')
  const port = await bound(outside, host)
  const inside = new Map<string, Socket>()
  let lost = 0
  const isLost = () => Math.random() < lost
  outside.on('message', (packet, { address, port: from }) => {
    const key = `${address} ${from}`
    const known = inside.get(key) ?? createSocket('udp4')
    if (!inside.has(key)) {
      inside.set(key, known)
      known.on('message', (reply) => isLost() || outside.send(reply, from, address))
    }
    if (!isLost()) known.send(packet, enginePort, host)
  })
  return {
    address: `${host}:${port}`,
    lose: (share) => {
      lost = share
    },
    close: () => {
      outside.close()
      for (const socket of inside.values()) socket.close()
    },
  }
}
