/** The Express application: headers that protect, limits, then one router per resource. */
import express, { type Express, type RequestHandler, type Router } from 'express'
import helmet from 'helmet'
import { refusal } from '@plenaria/shared/workshop/refusals'
import type { Log } from '../engine/log.ts'
import { createRateLimit } from '../seats/rateLimit.ts'
import { answerErrors, sendRefusal } from './answer.ts'

/** No inline script or style, nothing from elsewhere; frames neither in nor out. */
const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** What a page may ask the device for: what sound and picture need, and nothing of what is never asked for. */
const permissions = [
  ...['microphone', 'camera', 'display-capture', 'screen-wake-lock'].map((feature) => `${feature}=(self)`),
  ...['geolocation', 'payment', 'usb', 'midi', 'serial', 'bluetooth'].map((feature) => `${feature}=()`),
].join(', ')

/** Per person where a cookie says who it is, else per address: a ministry shares one address. */
const limited = (now: () => number): RequestHandler => {
  const limit = createRateLimit({ burst: 300, perSecond: 30, now })
  return (request, response, next) => {
    const key = `${request.get('x-seat') ?? ''} ${request.get('cookie') ?? request.ip ?? ''}`
    if (limit.take(key)) next()
    else sendRefusal(response, refusal('tooFast'))
  }
}

export const createHttpApp = (parts: {
  api: readonly Router[]
  pages: Router
  isSecure: boolean
  trustProxy: boolean
  now: () => number
  log: Log
}): Express => {
  const app = express()
  app.disable('x-powered-by')
  if (parts.trustProxy) app.set('trust proxy', 1)
  app.use(
    helmet({
      contentSecurityPolicy: policy,
      strictTransportSecurity: parts.isSecure,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
    }),
  )
  app.use((_request, response, next) => {
    response.set('Permissions-Policy', permissions)
    next()
  })
  app.use(/^\/(api(?!\/outside\/)|l)(?=\/|$)/, limited(parts.now))
  app.use('/api', express.json({ limit: '2mb' }))
  for (const router of parts.api) app.use(router)
  app.use('/api', (_request, response) => void response.status(404).json({ refusal: refusal('invalid') }))
  app.use(parts.pages)
  app.use((_request, response) => void response.status(404).type('text').send('Not found'))
  app.use(answerErrors(parts.log))
  return app
}
