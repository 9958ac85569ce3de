/** Prints a small ZIP, for a test that starts this in another zone. */
import { zipFiles } from '../zipFiles.ts'

process.stdout.write(zipFiles([{ path: 'a.txt', content: new Uint8Array([97]) }], '2020-10-07T23:30:00-06:00'))
