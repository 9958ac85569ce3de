/** A docs server on the embedded store in a process of its own, to be killed. Arguments: the store's file and the port. */
import { createSqlDocStore } from '../../stores/sql/sqlDocStore.ts'
import { openSqlite } from '../../stores/sqlite/openSqlite.ts'
import { startDocs } from './startDocs.ts'

const [file = '', port = '0'] = process.argv.slice(2)
const store = createSqlDocStore(await openSqlite({ file }))
const docs = await startDocs({ store, port: Number(port), limits: { rowsPerSnapshot: 40 } })
process.on('disconnect', () => process.exit())
process.send?.(docs.port)
