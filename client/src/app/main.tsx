/** Starts the interface in the page. It composes the outermost providers and owns no screen. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../design/fonts.css'
import '../design/tokens.css'
import '../design/base.css'
import { ToastProvider } from '../design/ToastProvider.tsx'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <ErrorBoundary>
          <ToastProvider>
            <App />
          </ToastProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </StrictMode>,
  )
}
