// Builds the browser's half into client/dist and, while developing, passes the server's paths on to it.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = 'http://127.0.0.1:3000'
const editorPackages = /node_modules\/(@tiptap|prosemirror-[a-z]+|orderedmap|rope-sequence|w3c-keyname)\//
const docsPackages = /node_modules\/(yjs|lib0|y-protocols|y-websocket|y-indexeddb)\//

/** React Aria carries its few texts in 34 languages; the interface speaks two, and the others would weigh on the first load. */
const keepSpokenLanguages = (): Plugin => ({
  name: 'keep-spoken-languages',
  enforce: 'pre',
  load(id) {
    const locale =
      /(?:react-aria|react-stately|react-aria-components)\/dist\/.*\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)
    return locale && locale[1] !== 'en-US' && locale[1] !== 'es-ES' ? 'export default {}' : null
  },
})

export default defineConfig({
  plugins: [keepSpokenLanguages(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Which file needs which: the story of the first load adds them up.
    manifest: 'manifest.json',
    // A data: address in a style sheet would break the content policy for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Documents are read before anybody writes: without their own group the editor would carry them, and be fetched first.
          groups: [
            { name: 'docs', test: docsPackages, priority: 2 },
            { name: 'editor', test: editorPackages, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': server,
      '/l': server,
      '/live': { target: server, ws: true },
      '/docs': { target: server, ws: true },
    },
  },
})
