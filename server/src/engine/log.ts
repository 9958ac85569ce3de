/** What the engine and the lanes say to operators; pino in the server, silence in tests. */
export type Log = {
  info: (fields: object, message: string) => void
  warn: (fields: object, message: string) => void
  error: (fields: object, message: string) => void
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
