/** The dependency rule of the whole project, in one place. `scripts/checkBoundaries.mjs` runs it and sees each rule fail. */

const TESTS = '\\.(test|contract)\\.tsx?$|/testing/|/bench/'
const ADAPTERS = '^server/src/(stores|fanout|files)/([^/]+/|(memory|sqlite|sql|postgres|redis|disk)[A-Z])'

/** A package by its name, found or not. */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const everywhere = [
  never('no-cycles', 'A file can be read without the files that use it.', {}, { circular: true }),
  never(
    'workspaces-apart',
    'Client and server meet in shared alone; the stories drive the product from outside.',
    { path: '^(shared|server|client|e2e)/' },
    { path: '^(server|client|e2e)/', pathNot: '^$1/' },
  ),
  never(
    'tests-are-not-shipped',
    'What runs never leans on what tests it.',
    { path: '^(shared|server|client)/src/', pathNot: `${TESTS}|^server/src/simulation/` },
    { path: '\\.(test|contract)\\.tsx?$|/testing/', pathNot: 'node_modules' },
  ),
]

const shared = [
  never(
    'core-is-pure',
    'The core depends on itself, on time, decisions, ids, languages, and on zod.',
    { path: '^shared/src/(workshop|balance|collate|conceptNote|markup|report|[^/]+\\.ts$)', pathNot: TESTS },
    {
      pathNot: `^shared/src/((workshop|balance|collate|conceptNote|markup|report)/|(time|timeSchemas|decision|ids|isId|language|languageSchemas|isLanguage|zone)\\.ts$)|${packages('zod')}`,
    },
  ),
  never(
    'workshop-stands-alone',
    'Balance, collation and report are used beside the workshop, never by it; views alone put its state before them.',
    { path: '^shared/src/workshop/', pathNot: `${TESTS}|^shared/src/workshop/views/` },
    { path: '^shared/src/(balance|collate|conceptNote|report)/' },
  ),
  never(
    'balance-and-collation-stand-alone',
    'Both are tools that serve without a workshop.',
    { path: '^shared/src/(balance|collate)/', pathNot: TESTS },
    { path: '^shared/src/(workshop|report|balance|collate)/', pathNot: '^shared/src/$1/' },
  ),
  never(
    'slices-do-not-know-each-other',
    'What spans slices is decided above them; views alone read several.',
    { path: '^shared/src/workshop/([^/]+)/', pathNot: `${TESTS}|^shared/src/workshop/views/` },
    { path: '^shared/src/workshop/([^/]+)/', pathNot: '^shared/src/workshop/$1/' },
  ),
  never(
    'protocol-is-of-the-core',
    'Messages are made of commands, events and zod.',
    { path: '^shared/src/protocol/', pathNot: TESTS },
    {
      pathNot: `^shared/src/((workshop|protocol)/|(time|timeSchemas|decision|ids|isId|language|languageSchemas|isLanguage|zone)\\.ts$)|${packages('zod')}`,
    },
  ),
  never(
    'docs-know-no-connection',
    'Shapes and rights of documents hold on both sides of every wire.',
    { path: '^shared/src/docs/', pathNot: TESTS },
    { path: `^shared/src/participant/|${packages('socket\\.io-client', 'y-websocket', 'ws')}` },
  ),
]

const server = [
  never(
    'engine-knows-no-technology',
    'The engine sees the core and its ports; whoever starts it hands it the rest.',
    { path: '^server/src/engine/', pathNot: TESTS },
    {
      path: `^server/src/(?!engine/)|${packages('express', 'socket\\.io', 'ws', 'kysely', 'better-sqlite3', 'pg', 'redis')}`,
      pathNot: '^server/src/(stores|fanout|files)/[^/]+\\.ts$',
    },
  ),
  never(
    'adapters-know-their-port',
    'An adapter implements its port and sees nothing else of the server.',
    { path: '^server/src/(stores|fanout|files)/', pathNot: TESTS },
    { path: '^server/src/', pathNot: '^server/src/$1/' },
  ),
  never(
    'media-knows-no-entrance',
    'Sound and picture are asked for over the live socket, which they do not know.',
    { path: '^server/src/media/', pathNot: TESTS },
    { path: '^server/src/(http|live|docs|export|organising)/' },
  ),
  never(
    'media-engines-are-chosen-above',
    'Which engine carries sound is decided where the server is put together; the desk sees the port alone.',
    { path: '^server/src/', pathNot: `${TESTS}|^server/src/createMedia\\.ts$|^server/src/media/(embedded|janus|sfu)/` },
    { path: '^server/src/media/(embedded|janus|sfu)/' },
  ),
  never(
    'only-main-sees-adapters',
    'Which store and which fan-out is used is decided where the server is put together.',
    {
      path: '^server/src/',
      pathNot: `${TESTS}|^server/src/(main|app)\\.ts$|^server/src/(cli|simulation|stores|fanout|files)/`,
    },
    { path: ADAPTERS },
  ),
  never(
    'entrances-apart',
    'Pages, live sockets and documents are three ways in; what they share lies below them.',
    { path: '^server/src/(http|live|docs)/', pathNot: TESTS },
    { path: '^server/src/(http|live|docs)/', pathNot: '^server/src/($1|docs)/' },
  ),
  never(
    'docs-and-live-apart',
    'Pages may read documents, for the report; live sockets do not.',
    { path: '^server/src/live/', pathNot: TESTS },
    { path: '^server/src/docs/' },
  ),
  never(
    'nothing-below-sees-the-top',
    'What is put together does not know who puts it together.',
    { path: '^server/src/', pathNot: `${TESTS}|^server/src/(main|app)\\.ts$|^server/src/(cli|simulation)/` },
    { path: '^server/src/(main\\.ts|app\\.ts|lanes\\.ts|cli/|simulation/|bench/)' },
  ),
]

const client = [
  never(
    'design-knows-no-workshop',
    'Components are drawn without knowing what they are used for.',
    { path: '^client/src/design/' },
    { path: '^client/src/(live|docs|http|media|features|app)/' },
  ),
  never(
    'foundations-know-no-feature',
    'Language, clock, connection, documents and sound serve every feature alike.',
    { path: '^client/src/(i18n|clock|live|docs|http|media)/' },
    { path: '^client/src/(features|app)/' },
  ),
  never(
    'features-do-not-know-each-other',
    'A feature is put beside another on a screen, by the app.',
    { path: '^client/src/features/([^/]+)/' },
    { path: '^client/src/features/([^/]+)/', pathNot: '^client/src/features/$1/' },
  ),
  never(
    'features-know-no-app',
    'Screens are made of features, not the other way round.',
    { path: '^client/src/features/' },
    { path: '^client/src/app/' },
  ),
]

module.exports = {
  forbidden: [...everywhere, ...shared, ...server, ...client],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache|test-results)/|\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
