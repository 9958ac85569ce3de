/** Opens a secret link: sets the cookie of its seat and leads to its page. Opening uses nothing up, so a mail scanner does no harm. */
import { Router } from 'express'
import { hashSecret, isSecret } from '../seats/secret.ts'
import { seatCookie, seatNameOf } from '../seats/seatCookie.ts'
import type { Registry } from '../stores/registry.ts'

/** Its style sheet lies in `client/public`; the content policy allows no style inside the page. */
const page = `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Plenaria</title><link rel="stylesheet" href="/link.css"><main>
<section><h1>Este enlace no es válido</h1><p>Fue retirado o está incompleto. Pida uno nuevo a la secretaría del taller.</p></section>
<section lang="en"><h2>This link is not valid</h2><p>It was withdrawn, or is incomplete. Ask the workshop’s secretariat for a new one.</p></section>
</main></html>`

export const linkRoutes = ({ registry, isSecure }: { registry: Registry; isSecure: boolean }): Router => {
  const router = Router()
  router.get('/l/:secret', async (request, response) => {
    const { secret } = request.params
    const seat = isSecret(secret) ? await registry.seatOf(hashSecret(secret)) : null
    response.set('cache-control', 'no-store')
    if (!seat) return void response.status(404).type('html').send(page)
    const name = seatNameOf(seat)
    response.append('set-cookie', seatCookie(name, secret, isSecure))
    response.redirect(303, name.kind === 'organiser' ? '/home' : `/w/${name.workshopId}/${name.personId}`)
  })
  return router
}
