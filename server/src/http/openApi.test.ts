/** The description names every resource that a script may use, and no other. No route is called here. */
import { expect, test } from 'vitest'
import { type ApiParts, apiRouters } from './apiRouters.ts'
import { openApi } from './openApi.ts'

/** Building the routes asks nothing of what they will use. */
const parts: ApiParts = JSON.parse('{"organising": {}, "docs": {}, "rehearsals": {}, "operatorToken": "none"}')

/** The operator's own and the description itself are left out. */
const isDescribed = (path: string): boolean =>
  path.startsWith('/api/') && !path.startsWith('/api/operator/') && path !== '/api/openapi.json'

const described = Object.entries(openApi.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method} ${path}`),
)

const served = apiRouters(parts).flatMap(({ stack }) =>
  stack.flatMap(({ route }) =>
    [route?.path ?? []]
      .flat()
      .filter(isDescribed)
      .flatMap((path) => {
        const methods = new Set(route?.stack.map(({ method }) => method))
        return [...methods].map((method) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
      }),
  ),
)

test('every route of the interface is described, and nothing that is not there', () => {
  expect(served.length).toBeGreaterThan(30)
  expect([...described].toSorted()).toEqual([...served].toSorted())
})
