/** Starts the interface in the page. It composes the outermost providers and owns no screen. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../design/fonts.css'
import '../design/tokens.css'
import '../design/base.css'
import { ToastProvider } from '../design/ToastProvider.tsx'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <ToastProvider>
          <h1>Plenaria</h1>
        </ToastProvider>
      </LanguageProvider>
    </StrictMode>,
  )
}
