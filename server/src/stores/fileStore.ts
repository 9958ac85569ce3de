/** The port of files that people upload: slides, guides, notes. Kept with everything else, so that a backup carries them. */

export type StoredFile = {
  id: string
  name: string
  /** Bytes. */
  size: number
  by: string | null
  at: number
}

export interface FileStore {
  /** Adds a file; a file that is there already stays as it is. */
  put(workshopId: string, file: StoredFile, content: Uint8Array): Promise<void>
  read(workshopId: string, id: string): Promise<{ file: StoredFile; content: Uint8Array } | null>
  /** In the order in which they were added. */
  list(workshopId: string): Promise<readonly StoredFile[]>
  remove(workshopId: string, id: string): Promise<void>
}
