/** Binds an HTTP server to an address, and tells under which URL it is then reached. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** @param port 0 takes a free one; rejects when the address cannot be had */
export const listenOn = (http: Server, port: number, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      const { port: taken } = http.address() as AddressInfo
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
