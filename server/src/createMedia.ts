/** Chooses what carries sound and picture, as the operator has set it. */
import type { MediaConfig } from './config.ts'
import type { Log } from './engine/log.ts'
import { forkEngine } from './media/embedded/forkEngine.ts'
import { freePort } from './media/embedded/freePort.ts'
import { createJanusEngine } from './media/janus/janusEngine.ts'
import type { MediaProvider } from './media/mediaProvider.ts'
import { linkMedia, noMedia } from './media/simpleProviders.ts'
import { createSlotProvider } from './media/slotProvider.ts'

const failedTo = (log: Log) => (error: unknown) => log.warn({ error }, 'The media engine did not take an order.')

const embedded = async ({ udpPort, address, announced }: MediaConfig, log: Log): Promise<MediaProvider> => {
  const port = await freePort(udpPort, address)
  if (udpPort !== 0 && port !== udpPort)
    log.warn({ port }, `UDP port ${udpPort} is busy: sound goes over ${port}. Set MEDIA_UDP_PORT to a free one.`)
  return createSlotProvider(forkEngine({ port, address, announced }), () => Date.now(), failedTo(log))
}

export const createMedia = async (config: MediaConfig, log: Log): Promise<MediaProvider> => {
  switch (config.mode) {
    case 'none':
      return noMedia
    case 'link':
      return linkMedia
    case 'embedded':
      return embedded(config, log)
    case 'janus':
      return config.janus
        ? createSlotProvider(createJanusEngine(config.janus), () => Date.now(), failedTo(log))
        : noMedia
  }
}
