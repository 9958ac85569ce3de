/** A menu whose code is fetched when the page is calm: until then its button stands there and does nothing yet. */
import { lazy, Suspense } from 'react'
import type { MenuProps } from './Menu.tsx'

const Menu = lazy(async () => ({ default: (await import('./Menu.tsx')).Menu<string> }))

export const DeferredMenu = (props: MenuProps<string>) => (
  <Suspense fallback={props.trigger}>
    <Menu {...props} />
  </Suspense>
)
