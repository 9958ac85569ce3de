/**
 * The network of one page, which can be gone: what its sound sends and receives goes over ways of ours, whatever engine is at the
 * other end. Engines are found by their candidates (`candidate:… udp … ADDRESS PORT typ host`), which are written anew in the page.
 */
import type { Page } from '@playwright/test'
import { type LossyPath, openLossyPath } from './lossyPath.ts'

export type CuttableNetwork = {
  /** For `prepare` of a visitor. */
  readonly install: (page: Page) => Promise<void>
  readonly cut: () => Promise<void>
  readonly restore: () => Promise<void>
  readonly close: () => void
}

type Ways = { plenariaWay: (address: string, port: number) => Promise<string> }

/** Runs in the page, before its own code. */
const installWays = (): void => {
  const candidate = /candidate:\S+ \d+ udp \d+ (\S+) (\d+) typ host[^\r\n]*/i
  const rewritten = async (line: string): Promise<string> => {
    const [whole, address, port] = candidate.exec(line) ?? []
    if (whole === undefined || address === undefined) return line
    // Of an engine's addresses those are taken that a way can be opened to.
    if (!/^[\d.]+$/.test(address)) return ''
    const way = await (window as unknown as Ways).plenariaWay(address, Number(port))
    return line.replace(` ${address} ${port} `, ` ${way} `)
  }
  window.RTCPeerConnection = class extends RTCPeerConnection {
    override async setRemoteDescription({ type, sdp = '' }: RTCSessionDescriptionInit) {
      const lines = await Promise.all(sdp.split('\r\n').map(rewritten))
      const kept = lines.filter((line, at) => line !== '' || at === lines.length - 1)
      return super.setRemoteDescription({ type, sdp: kept.join('\r\n') })
    }
    override async addIceCandidate(init?: RTCIceCandidateInit | null) {
      const line = await rewritten(init?.candidate ?? '')
      if (init && line !== '') return super.addIceCandidate({ ...init, candidate: line })
    }
  }
}

export const cuttableNetwork = (): CuttableNetwork => {
  const ways = new Map<string, Promise<LossyPath>>()
  let page: Page | null = null
  let share = 0
  const wayTo = (address: string, port: number): Promise<LossyPath> => {
    const key = `${address} ${port}`
    const opening = ways.get(key) ?? openLossyPath(port, address)
    ways.set(key, opening)
    return opening
  }
  const lose = async (lost: number) => {
    share = lost
    for (const way of ways.values()) (await way).lose(share)
    await page?.context().setOffline(share === 1)
  }
  return {
    install: async (visited) => {
      page = visited
      await visited.exposeFunction('plenariaWay', async (address: string, port: number) => {
        const way = await wayTo(address, port)
        way.lose(share)
        return way.address.replace(':', ' ')
      })
      await visited.addInitScript(installWays)
    },
    cut: () => lose(1),
    restore: () => lose(0),
    close: () => {
      for (const way of ways.values()) void way.then((one) => one.close())
    },
  }
}
