/** While a screen that is read in a dark room is shown, the page is dark, whatever the device prefers. */
import { useEffect } from 'react'

export const useDarkScreen = (): void => {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.scheme = 'dark'
    return () => {
      delete dataset.scheme
    }
  }, [])
}
