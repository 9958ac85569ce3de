// For every rule of .dependency-cruiser.cjs imports that break it, each to be seen, and some that are allowed.

/** `[rule, file, what it imports]`; a path names a file of the tree, anything else is imported as written. */
export const forbiddenImports = [
  ['no-cycles', 'shared/src/docs/a.ts', 'shared/src/docs/b.ts'],
  ['workspaces-apart', 'client/src/app/a.tsx', 'server/src/engine/engine.ts'],
  ['workspaces-apart', 'server/src/app.ts', 'client/src/app/screen.tsx'],
  ['workspaces-apart', 'shared/src/participant/a.ts', 'server/src/engine/engine.ts'],
  ['workspaces-apart', 'e2e/stories/a.ts', 'server/src/engine/engine.ts'],
  ['tests-are-not-shipped', 'shared/src/workshop/shipped.ts', 'shared/src/testing/sample.ts'],
  ['tests-are-not-shipped', 'server/src/engine/shipped.ts', '@plenaria/shared/testing/sample'],
  ['core-is-pure', 'shared/src/workshop/withYjs.ts', 'yjs'],
  ['core-is-pure', 'shared/src/balance/withFiles.ts', 'node:fs'],
  ['core-is-pure', 'shared/src/workshop/withDocs.ts', 'shared/src/docs/doc.ts'],
  ['core-is-pure', 'shared/src/time.ts', 'lib0/time'],
  ['workshop-stands-alone', 'shared/src/workshop/balanced.ts', 'shared/src/balance/balance.ts'],
  ['balance-and-collation-stand-alone', 'shared/src/balance/a.ts', 'shared/src/workshop/agenda/agenda.ts'],
  ['slices-do-not-know-each-other', 'shared/src/workshop/agenda/a.ts', 'shared/src/workshop/groups/groups.ts'],
  ['protocol-is-of-the-core', 'shared/src/protocol/a.ts', 'socket.io-client'],
  ['docs-know-no-connection', 'shared/src/docs/c.ts', 'shared/src/participant/join.ts'],
  ['engine-knows-no-technology', 'server/src/engine/a.ts', 'express'],
  ['engine-knows-no-technology', 'server/src/engine/b.ts', 'server/src/stores/memory/memoryStore.ts'],
  ['adapters-know-their-port', 'server/src/stores/sql/a.ts', 'server/src/engine/engine.ts'],
  ['only-main-sees-adapters', 'server/src/live/a.ts', 'server/src/stores/memory/memoryStore.ts'],
  ['only-main-sees-adapters', 'server/src/http/a.ts', 'server/src/fanout/memoryFanout.ts'],
  ['entrances-apart', 'server/src/http/b.ts', 'server/src/live/live.ts'],
  ['docs-and-live-apart', 'server/src/live/b.ts', 'server/src/docs/docs.ts'],
  ['nothing-below-sees-the-top', 'server/src/http/c.ts', 'server/src/main.ts'],
  ['design-knows-no-workshop', 'client/src/design/A.tsx', 'client/src/live/useLive.ts'],
  ['foundations-know-no-feature', 'client/src/live/a.ts', 'client/src/features/agenda/Agenda.tsx'],
  ['features-do-not-know-each-other', 'client/src/features/groups/A.tsx', 'client/src/features/agenda/Agenda.tsx'],
  ['features-know-no-app', 'client/src/features/agenda/A.tsx', 'client/src/app/screen.tsx'],
]

/** `[file, what it imports]`: nothing is wrong with these. */
export const allowedImports = [
  ['shared/src/docs/b.ts', 'shared/src/docs/a.ts'],
  ['shared/src/workshop/agenda/b.ts', 'zod'],
  ['shared/src/workshop/agenda/c.test.ts', 'shared/src/testing/sample.ts'],
  ['shared/src/workshop/views/a.ts', 'shared/src/workshop/groups/groups.ts'],
  ['server/src/main.ts', 'server/src/stores/memory/memoryStore.ts'],
  ['server/src/engine/c.ts', 'server/src/stores/store.ts'],
  ['server/src/engine/d.ts', '@plenaria/shared/workshop/decide'],
  ['client/src/app/screen.tsx', 'client/src/features/agenda/Agenda.tsx'],
  ['client/src/features/agenda/Agenda.tsx', 'client/src/design/Button.tsx'],
]

/** Files that are imported above and import nothing themselves. */
export const leaves = [
  'server/src/engine/engine.ts',
  'server/src/stores/store.ts',
  'server/src/stores/memory/memoryStore.ts',
  'server/src/fanout/memoryFanout.ts',
  'server/src/live/live.ts',
  'server/src/docs/docs.ts',
  'shared/src/testing/sample.ts',
  'shared/src/docs/doc.ts',
  'shared/src/balance/balance.ts',
  'shared/src/workshop/decide.ts',
  'shared/src/workshop/agenda/agenda.ts',
  'shared/src/workshop/groups/groups.ts',
  'shared/src/participant/join.ts',
  'client/src/design/Button.tsx',
  'client/src/live/useLive.ts',
]
