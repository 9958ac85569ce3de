/** The devices of one kind and the one chosen on this device; renewed when something is plugged in. */
import { useEffect, useState } from 'react'
import { chosenDevice, chooseDevice, type Device, type DeviceKind, listDevices } from '../../media/devices.ts'

/** @param isAllowed whether the page may use them: before that browsers tell no names */
export const useDevices = (kind: DeviceKind, isAllowed: boolean) => {
  const [devices, setDevices] = useState<readonly Device[]>([])
  const [chosen, setChosen] = useState(() => chosenDevice(kind))
  useEffect(() => {
    let isOver = false
    const list = () =>
      void listDevices(kind).then(
        (found) => !isOver && setDevices(found),
        () => undefined,
      )
    list()
    navigator.mediaDevices?.addEventListener('devicechange', list)
    return () => {
      isOver = true
      navigator.mediaDevices?.removeEventListener('devicechange', list)
    }
  }, [kind, isAllowed])
  const choose = (id: string) => {
    chooseDevice(kind, id)
    setChosen(id)
  }
  return { devices, chosen: devices.some(({ id }) => id === chosen) ? chosen : '', choose }
}
