/** How loud a track is, 0 to 1, for a meter beside the microphone's name. */

export type LevelMeter = { readonly level: () => number; readonly close: () => void }

export const createLevelMeter = (track: MediaStreamTrack): LevelMeter => {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1_024
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
  void context.resume()
  const samples = new Float32Array(analyser.fftSize)
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
      // From −60 dB to 0 dB, as an ear has it.
      return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power + 1e-9)) / 60))
    },
    close: () => void context.close(),
  }
}
