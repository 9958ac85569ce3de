/** What the docs lane reports to the operator. A pino logger fits. */
export type DocLog = {
  warn(details: object, message: string): void
  error(details: object, message: string): void
}
