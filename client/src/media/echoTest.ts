/** Records a few seconds of a microphone and plays them back, so that somebody hears what the others would. Nothing leaves the device. */

export type EchoTest = { readonly done: Promise<void>; readonly stop: () => void }

const RECORDED_FOR = 3_000

const recorded = (track: MediaStreamTrack, isStopped: Promise<void>): Promise<Blob> =>
  new Promise((resolve) => {
    const recorder = new MediaRecorder(new MediaStream([track]))
    const parts: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    recorder.addEventListener('stop', () => resolve(new Blob(parts)))
    recorder.start()
    const stop = () => {
      if (recorder.state !== 'inactive') recorder.stop()
    }
    setTimeout(stop, RECORDED_FOR)
    void isStopped.then(stop)
  })

/** @param onPlay called when recording is over and playing begins */
export const startEchoTest = (track: MediaStreamTrack, onPlay: () => void): EchoTest => {
  let stop: () => void = () => undefined
  const isStopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const run = async () => {
    const blob = await recorded(track, isStopped)
    const context = new AudioContext()
    try {
      const source = context.createBufferSource()
      source.buffer = await context.decodeAudioData(await blob.arrayBuffer())
      source.connect(context.destination)
      onPlay()
      source.start()
      await Promise.race([new Promise((resolve) => source.addEventListener('ended', resolve)), isStopped])
    } finally {
      await context.close()
    }
  }
  return { done: run(), stop }
}
