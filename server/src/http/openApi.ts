/** The HTTP interface in OpenAPI 3.1, for those who script against it. */
const workshop = { name: 'workshopId', in: 'path', required: true, schema: { type: 'string' } }
const person = { name: 'personId', in: 'path', required: true, schema: { type: 'string' } }
const rehearsal = { name: 'rehearsalId', in: 'path', required: true, schema: { type: 'string' } }
const file = { name: 'fileId', in: 'path', required: true, schema: { type: 'string' } }
const language = { name: 'language', in: 'query', schema: { enum: ['es', 'en'] } }
const ok = { 200: { description: 'JSON' }, default: { description: '{refusal: {code, message: {es, en}}}' } }

const operation = (summary: string, parameters: readonly object[] = []) => ({ summary, parameters, responses: ok })

export const openApi = {
  openapi: '3.1.0',
  info: { title: 'Plenaria', version: '0.1.0' },
  components: {
    securitySchemes: {
      seat: { type: 'apiKey', in: 'header', name: 'x-seat', description: 'The person whose cookie the request uses.' },
    },
  },
  paths: {
    '/api/templates': { get: operation('Templates a workshop can start from') },
    '/api/workshops': {
      get: operation('All workshops'),
      post: operation('Create a workshop from {template, firstDay?} or {copyOf, firstDay?}'),
    },
    '/api/workshops/{workshopId}/archive': { post: operation('Archive', [workshop]) },
    '/api/workshops/{workshopId}/restore': { post: operation('Bring back from the archive', [workshop]) },
    '/api/workshops/{workshopId}/directory': { get: operation('Names of the people', [workshop]) },
    '/api/workshops/{workshopId}/people': {
      get: operation('People with names, roles and links', [workshop]),
      post: operation('Add a person', [workshop]),
    },
    '/api/workshops/{workshopId}/people/{personId}': {
      put: operation('Change a person', [workshop, person]),
      delete: operation('Remove a person', [workshop, person]),
    },
    '/api/workshops/{workshopId}/people/{personId}/link': {
      post: operation('Issue a new link; the old one stops working', [workshop, person]),
      delete: operation('Withdraw the link', [workshop, person]),
    },
    '/api/workshops/{workshopId}/links': {
      post: operation('Issue links for those without one, or {all: true}', [workshop]),
    },
    '/api/workshops/{workshopId}/people.csv': {
      get: operation('People as CSV', [workshop]),
      post: operation('Import {csv}', [workshop]),
    },
    '/api/workshops/{workshopId}/groups/{groupId}/late': {
      get: operation('Late contributions to a group’s text, for those who answer for it', [
        workshop,
        { name: 'groupId', in: 'path', required: true, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/groups/{groupId}/history': {
      get: operation('How a group’s items came to their words, for those who may read the text; ?item= for one', [
        workshop,
        { name: 'groupId', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'item', in: 'query', required: false, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/meetings': {
      get: operation('Outside meetings per room and channel', [workshop]),
      put: operation('Replace them', [workshop]),
    },
    '/api/workshops/{workshopId}/meeting': { get: operation('The meetings of the room one is in', [workshop]) },
    '/api/workshops/{workshopId}/agenda.ics': {
      get: operation('The sittings as an iCalendar file, with the plenary’s meeting', [workshop, language]),
    },
    '/api/workshops/{workshopId}/outside-link': {
      get: operation('Since when there is a link for people outside: {createdAt}', [workshop]),
      post: operation('Make it, or renew it: {url}; the earlier one stops working', [workshop]),
      delete: operation('Withdraw it', [workshop]),
    },
    '/api/outside/{secret}': {
      get: operation(
        'The agenda for people outside, by the secret of their link; takes If-None-Match, answers with Server-Now',
        [{ name: 'secret', in: 'path', required: true, schema: { type: 'string' } }],
      ),
    },
    '/api/workshops/{workshopId}/times.csv': {
      get: operation('Planned against actual, a row a segment', [workshop, language]),
    },
    '/api/workshops/{workshopId}/follow-up.csv': {
      get: operation('What comes of the adopted items, a row an item', [workshop, language]),
    },
    '/api/workshops/{workshopId}/reminders.csv': {
      get: operation('Delegates who are still to answer, for a mail merge', [workshop, language]),
    },
    '/api/workshops/{workshopId}/rehearsals': {
      get: operation('Rehearsals that are kept, with how far they have come', [workshop]),
      post: operation('Begin one on a copy: {lead: simulation|self, speed: 1 to 60}; answers {id, url}', [workshop]),
    },
    '/api/workshops/{workshopId}/rehearsals/{rehearsalId}': {
      delete: operation('Stop it and put the copy into the archive', [workshop, rehearsal]),
    },
    '/api/workshops/{workshopId}/rehearsals/{rehearsalId}/open': {
      post: operation('The address of its console: {url}', [workshop, rehearsal]),
    },
    '/api/workshops/{workshopId}/rehearsals/{rehearsalId}/stop': {
      post: operation('Stop it; the copy stays', [workshop, rehearsal]),
    },
    '/api/workshops/{workshopId}/agenda.csv': { get: operation('The agenda as CSV', [workshop]) },
    '/api/workshops/{workshopId}/agenda.xlsx': { get: operation('The agenda as a spreadsheet', [workshop]) },
    '/api/workshops/{workshopId}/agenda-drafts': {
      post: operation('Read an agenda out of a document, the body; nothing is changed', [
        workshop,
        { name: 'name', in: 'query', required: true, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/announcements/mine': {
      get: operation('What is told to oneself, with its text', [workshop]),
    },
    '/api/workshops/{workshopId}/drafts/figures': {
      get: operation('How many items and words each group has written so far', [workshop]),
    },
    '/api/workshops/{workshopId}/drafts/alike': {
      get: operation('Items of the groups that seem to say the same, with what differs', [workshop]),
    },
    '/api/workshops/{workshopId}/files': {
      post: operation('Add a file to the plan, the body', [
        workshop,
        { name: 'name', in: 'query', required: true, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/files/{fileId}': {
      get: operation('A file of the plan', [workshop, file]),
      delete: operation('Remove a file', [workshop, file]),
    },
    '/api/workshops/{workshopId}/report': { get: operation('The joint report as a model, with its gaps', [workshop]) },
    '/api/workshops/{workshopId}/report.{format}': {
      get: operation('The joint report as docx, html, md or json', [
        workshop,
        { name: 'format', in: 'path', required: true, schema: { enum: ['docx', 'html', 'md', 'json'] } },
        language,
      ]),
    },
  },
} as const
