/** The HTTP interface in OpenAPI 3.1, for those who script against it. */
import { reportTables } from '@plenaria/shared/report/reportTables'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'

const workshop = { name: 'workshopId', in: 'path', required: true, schema: { type: 'string' } }
const person = { name: 'personId', in: 'path', required: true, schema: { type: 'string' } }
const rehearsal = { name: 'rehearsalId', in: 'path', required: true, schema: { type: 'string' } }
const file = { name: 'fileId', in: 'path', required: true, schema: { type: 'string' } }
const exported = { name: 'exportId', in: 'path', required: true, schema: { type: 'string' } }
const report = { name: 'reportId', in: 'path', required: true, schema: { type: 'string' } }
const format = { name: 'format', in: 'path', required: true, schema: { enum: reportFormats } }
const table = { name: 'table', in: 'query', schema: { enum: reportTables } }
const language = { name: 'language', in: 'query', schema: { enum: ['es', 'en'] } }
const secret = { name: 'secret', in: 'path', required: true, schema: { type: 'string' } }
const hash = { name: 'hash', in: 'path', required: true, schema: { type: 'string' } }
const fileName = { name: 'name', in: 'query', required: true, schema: { type: 'string' } }
const sha256 = { name: 'sha256', in: 'path', required: true, schema: { type: 'string' } }
const observation = { name: 'observationId', in: 'path', required: true, schema: { type: 'string' } }
const of = { name: 'of', in: 'query', description: 'The id of a draft', schema: { type: 'string' } }
const ok = { 200: { description: 'JSON' }, default: { description: '{refusal: {code, message: {es, en}}}' } }

const operation = (summary: string, parameters: readonly object[] = []) => ({ summary, parameters, responses: ok })

/** The files of a report, wherever it is kept. */
const filesOfReport = (base: string, whose: object) => ({
  [`${base}/report.{format}`]: {
    get: operation(
      'The report in one of its forms; waits until it is made. Header missing-glyphs: what it could not print; missing-logos: how many',
      [whose, format, language, table],
    ),
  },
  [`${base}/report/exports`]: {
    get: operation('The files one has asked for, each with its form and how far it is', [whose]),
    post: operation('Ask for a file of the report, {format, language, table?}: answers {id}', [whose]),
  },
  [`${base}/report/exports/{exportId}`]: {
    get: operation('How far it is: {status: waiting|running|done|failed, …}', [whose, exported]),
    delete: operation('Stop it, or forget its file', [whose, exported]),
  },
  [`${base}/report/exports/{exportId}/file`]: { get: operation('The file, once it is done', [whose, exported]) },
})

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
      get: operation(
        'How a group’s items came to their words, with the talk about them, for those who may read the text; ?item= for one. ' +
          'Of each item the last versions; `earlier` says how many are before them',
        [
          workshop,
          { name: 'groupId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'item', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'last', in: 'query', required: false, schema: { type: 'integer', default: 500, maximum: 10_000 } },
        ],
      ),
    },
    '/api/workshops/{workshopId}/groups/{groupId}/threads': {
      get: operation('The talk about a group’s items and who sent each part of it, by the log; ?item= for one', [
        workshop,
        { name: 'groupId', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'item', in: 'query', required: false, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/groups/{groupId}/rewordings': {
      post: operation(
        'Put a whole text in the place of another, once however often it is asked: ' +
          '{kind: text, itemId, field, language, seen, text}, {kind: accept, threadId, seen} or {kind: takeBack, threadId, before}; ' +
          'answers {outcome: done|already|textStays}',
        [workshop, { name: 'groupId', in: 'path', required: true, schema: { type: 'string' } }],
      ),
    },
    '/api/workshops/{workshopId}/report/threads': {
      get: operation('The talk about the report’s sections and who sent each part of it; ?item= for one', [
        workshop,
        { name: 'item', in: 'query', required: false, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/report/rewordings': {
      post: operation('The same for a section of the report as for an item of a group’s text', [workshop]),
    },
    '/api/workshops/{workshopId}/meetings': {
      get: operation('Outside meetings per room and channel', [workshop]),
      put: operation('Replace them', [workshop]),
    },
    '/api/workshops/{workshopId}/meeting': {
      get: operation('The meetings of the room one is in, and whether its sound can be recorded', [workshop]),
    },
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
        [secret],
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
      post: operation('Read an agenda out of a document, the body; nothing is changed', [workshop, fileName]),
    },
    '/api/workshops/{workshopId}/announcements/mine': {
      get: operation('What is told to oneself, with its text', [workshop]),
    },
    '/api/workshops/{workshopId}/questions/mine': {
      get: operation('One’s own questions in writing that wait to be published', [workshop]),
    },
    '/api/workshops/{workshopId}/drafts/figures': {
      get: operation('How many items and words each group has written so far', [workshop]),
    },
    '/api/workshops/{workshopId}/drafts/alike': {
      get: operation('Items of the groups that seem to say the same, with what differs', [workshop]),
    },
    '/api/workshops/{workshopId}/files': {
      post: operation('Add a file to the plan, the body', [workshop, fileName]),
    },
    '/api/workshops/{workshopId}/files/{fileId}': {
      get: operation('A file of the plan', [workshop, file]),
      delete: operation('Remove a file', [workshop, file]),
    },
    '/api/workshops/{workshopId}/logos': {
      post: operation('Try and keep a logo, PNG or JPEG up to 1 MB, the body: answers {file}', [workshop, fileName]),
    },
    '/api/workshops/{workshopId}/logos/{sha256}': { get: operation('A logo as it came', [workshop, sha256]) },
    '/api/workshops/{workshopId}/report': {
      get: operation('The joint report as it stands, as a model, with its gaps; `thawed` where sections are frozen', [
        workshop,
      ]),
    },
    '/api/workshops/{workshopId}/report/snapshots/{hash}': {
      get: operation('A draft or final report as it was laid down: {model}', [workshop, hash]),
    },
    '/api/workshops/{workshopId}/report/review-links': {
      get: operation(
        'How many links to the drafts each delegation has, and since when: {links: {delegation: {count, since}}}',
        [workshop],
      ),
      post: operation('A link for {delegationId}: {url}; earlier ones go on working', [workshop]),
    },
    '/api/workshops/{workshopId}/report/review-links/{delegationId}': {
      delete: operation('Withdraw the links of a delegation', [
        workshop,
        { name: 'delegationId', in: 'path', required: true, schema: { type: 'string' } },
      ]),
    },
    '/api/workshops/{workshopId}/report/review-letters.csv': {
      post: operation(
        'Letters for a mail merge, with new links; {language, isReminder: those who have said nothing, endsEarlier: links before stop working}',
        [workshop],
      ),
    },
    '/api/outside/review/{secret}': {
      get: operation('Drafts of the report and observations, as a delegation sees them by the secret of its link', [
        secret,
      ]),
    },
    '/api/outside/review/{secret}/snapshots/{hash}': {
      get: operation('A draft that went out, or the final report: {model}', [secret, hash]),
    },
    '/api/outside/review/{secret}/report.{format}': {
      get: operation('The final report, or with `of` a draft, to download', [secret, format, language, of]),
    },
    '/api/outside/review/{secret}/observations': {
      post: operation(
        'Observe: {commandId, draftId, observationId, anchor: {kind: whole|paragraph|item, …}, language, text, proposed}',
        [secret],
      ),
    },
    '/api/outside/review/{secret}/observations/{observationId}': {
      put: operation('Change an observation: {commandId, draftId, language, text, proposed}', [secret, observation]),
      delete: operation('Withdraw it: {commandId, draftId}', [secret, observation]),
    },
    ...filesOfReport('/api/workshops/{workshopId}', workshop),
    '/api/report.schema.json': { get: operation('The shape of a report’s JSON, as JSON Schema; for everybody') },
    '/api/reports': {
      get: operation('Imported reports'),
      post: operation(
        'Import a report, the JSON form as the body (64 MB at most); the same again stays as it is; what says that it is a draft or final must have the hash it names',
        [{ name: 'name', in: 'query', schema: { type: 'string' } }],
      ),
    },
    '/api/reports/{reportId}': {
      get: operation('An imported report: what copy it is, and its file: {report, file}', [report]),
      delete: operation('Delete it', [report]),
    },
    ...filesOfReport('/api/reports/{reportId}', report),
  },
} as const
