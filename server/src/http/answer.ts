/** How HTTP handlers answer: JSON, or a refusal with the status that fits it. Nothing thrown reaches the client as it is. */
import { type Refusal, type RefusalCode, refusal } from '@plenaria/shared/workshop/refusals'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { Log } from '../engine/log.ts'

const statuses: Partial<Record<RefusalCode, number>> = {
  invalid: 400,
  linkUnknown: 401,
  notAllowed: 403,
  unknownWorkshop: 404,
  unknownPerson: 404,
  unknownGroup: 404,
  unknownTemplate: 404,
  unknownFile: 404,
  fileType: 415,
  logoType: 415,
  logoSize: 413,
  logoSides: 422,
  logoBroken: 422,
  unknownLogo: 404,
  unknownDocument: 415,
  damagedDocument: 422,
  lockedDocument: 422,
  macroDocument: 422,
  swollenDocument: 422,
  picturesOnly: 422,
  slowDocument: 422,
  noAgendaFound: 422,
  emptyFile: 422,
  notJson: 422,
  notAReport: 422,
  newerReport: 422,
  slowReport: 422,
  largeReport: 413,
  unknownReport: 404,
  unknownRehearsal: 404,
  unknownExport: 404,
  exportFailed: 422,
  exportTooLong: 503,
  exportsFull: 503,
  unknownReportDraft: 404,
  unknownObservation: 404,
  linkWithdrawn: 410,
  tooLarge: 413,
  tooFast: 429,
  busy: 503,
  notSaved: 507,
}

export const sendRefusal = (response: Response, reason: Refusal): void => {
  response.status(statuses[reason.code] ?? 409).json({ refusal: reason })
}

/** A handler's result: a value to send as JSON, a refusal, or null when it has answered by itself. */
export type Result = { ok: true; value: object } | { ok: false; refusal: Refusal } | null

export const done = (value: object = {}): Result => ({ ok: true, value })

export const answering =
  (handle: (request: Request, response: Response) => Promise<Result>): RequestHandler =>
  (request, response, next) => {
    handle(request, response).then((result) => {
      if (result?.ok === false) sendRefusal(response, result.refusal)
      else if (result) response.json(result.value)
    }, next)
  }

/** The last handler: unreadable bodies are the sender's, everything else is ours and goes to the log. */
export const answerErrors =
  (log: Log): ErrorRequestHandler =>
  (error: { type?: string; status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (error.type === 'entity.too.large') return sendRefusal(response, refusal('tooLarge'))
    if (error.status === 404) return void response.status(404).type('text').send('Not found')
    if (error.status !== undefined && error.status < 500) return sendRefusal(response, refusal('invalid'))
    log.error({ error }, 'A request failed.')
    return sendRefusal(response, refusal('busy'))
  }
