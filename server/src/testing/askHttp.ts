/** Requests to a started app in somebody's name, as their page would send them. For tests. */
import { OPERATOR_TOKEN, type StartedApp } from './startApp.ts'

export type Answer = { status: number; headers: Headers; text: string; json: <T>() => T }
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: <T>() => JSON.parse(text) as T }
}

const send = async (url: string, method: string, headers: Record<string, string>, body: unknown): Promise<Answer> => {
  const content = typeof body === 'string' ? body : JSON.stringify(body)
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return answerOf(
    await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...type, ...headers },
      ...(body === undefined ? {} : { body: content }),
    }),
  )
}

/** @param personId a person of the sample workshop, `organiser`, or `nobody`; a string as body is sent as it is */
export const askAs =
  (one: StartedApp, personId: string): Ask =>
  async (method, path, body, headers = {}) => {
    const seat = personId === 'nobody' ? {} : { cookie: await one.cookieOf(personId), 'x-seat': personId }
    return send(`${one.url}${path}`, method, { ...seat, ...headers }, body)
  }

export const askAsOperator =
  (one: StartedApp): Ask =>
  (method, path, body, headers = {}) =>
    send(`${one.url}${path}`, method, { authorization: `Bearer ${OPERATOR_TOKEN}`, ...headers }, body)
