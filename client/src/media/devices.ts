/** The device's microphones, loudspeakers and cameras, and which of them this person chose on this device. */

export type DeviceKind = 'audioinput' | 'audiooutput' | 'videoinput'
export type Device = { readonly id: string; readonly label: string }

const keyOf = (kind: DeviceKind): string => `plenaria.${kind}`

export const chosenDevice = (kind: DeviceKind): string => localStorage.getItem(keyOf(kind)) ?? ''
export const chooseDevice = (kind: DeviceKind, id: string): void => localStorage.setItem(keyOf(kind), id)

/** Browsers tell names only to pages that may use the device. */
export const listDevices = async (kind: DeviceKind): Promise<readonly Device[]> => {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices
    .filter((device) => device.kind === kind && device.deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }))
}

const wanted = (kind: DeviceKind): { deviceId?: ConstrainDOMString } => {
  const id = chosenDevice(kind)
  // Wished for, not demanded: a headset that was left at home must not keep anybody silent.
  return id === '' ? {} : { deviceId: { ideal: id } }
}

/** Rejects with a DOMException: NotAllowedError, NotFoundError, NotReadableError. */
export const openMicrophone = async (): Promise<MediaStreamTrack> => {
  const clean = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 }
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { ...clean, ...wanted('audioinput') } })
  return trackOf(stream)
}

export const openCamera = async (): Promise<MediaStreamTrack> => {
  const size = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 24 } }
  return trackOf(await navigator.mediaDevices.getUserMedia({ video: { ...size, ...wanted('videoinput') } }))
}

export const openScreen = async (): Promise<MediaStreamTrack> => {
  const track = trackOf(await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 10 } } }))
  // Letters must be sharp; movement matters less.
  track.contentHint = 'detail'
  return track
}

const trackOf = (stream: MediaStream): MediaStreamTrack => {
  const [track] = stream.getTracks()
  if (!track) throw new DOMException('The device gives nothing.', 'NotFoundError')
  return track
}
