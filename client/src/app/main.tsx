/** Starts the interface in the page. It composes the outermost providers and owns no screen. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../design/fonts.css'
import '../design/tokens.css'
import '../design/base.css'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <h1>Plenaria</h1>
    </StrictMode>,
  )
}
