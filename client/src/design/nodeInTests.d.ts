/** The little of Node that tests here use. Declared by hand so that browser code cannot reach for the rest of it. */
declare module 'node:fs' {
  export const readFileSync: (path: string, encoding: 'utf8') => string
}

interface ImportMeta {
  readonly dirname: string
}
