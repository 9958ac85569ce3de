/**
 * The steps that this page made in a document, to be taken back one by one; what others wrote meanwhile stays. A step that the
 * server made for this page has its place among them, and is taken back by asking the server again.
 */
import { recsOf } from '@plenaria/shared/docs/itemShape'
import * as Y from 'yjs'

/** What came of asking: `kept` where it could not be asked now, so that the step waits in its place; `gone` where it is moot. */
export type StepEnd = 'done' | 'kept' | 'gone'
export type AskedStep = { readonly takeBack: () => Promise<StepEnd>; readonly again: () => Promise<StepEnd> }

export type DocUndo = {
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Notes what the server has just done for this page. @returns takes that very step back, if it can still be */
  readonly note: (step: AskedStep) => () => void
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void
  readonly destroy: () => void
}

/** Whoever made it on this page: editors, lines, buttons. What the connection or the device brings is not local. */
class LocalOrigins extends Set<unknown> {
  override has(): boolean {
    return true
  }
}

const ONE_STEP = 500

type Stack = 'undoStack' | 'redoStack'
type StackItem = Y.UndoManager['undoStack'][number]

/** The empty step that stands in the stack for one of the server. */
const standIn = (): StackItem => ({ insertions: Y.createDeleteSet(), deletions: Y.createDeleteSet(), meta: new Map() })

const createManager = (doc: Y.Doc, captureTimeout: number): Y.UndoManager =>
  new Y.UndoManager(recsOf(doc), {
    captureTimeout,
    trackedOrigins: new LocalOrigins(),
    captureTransaction: ({ local }) => local,
  })

/** Empty steps would be passed over by what looks for the next one that has an effect, so it does not see them. */
const turnAbove = (manager: Y.UndoManager, stack: Stack, at: number, turn: () => unknown): boolean => {
  const below = manager[stack].splice(0, at + 1)
  const hasEffect = turn() !== null
  manager[stack].unshift(...below)
  return hasEffect
}

/** @param oneStep steps that follow each other faster than this are one, in milliseconds */
export const createDocUndo = (doc: Y.Doc, oneStep = ONE_STEP): DocUndo => {
  const manager = createManager(doc, oneStep)
  const asked = new WeakMap<StackItem, AskedStep>()
  const listeners = new Set<() => void>()
  let isAsking = false
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) manager.on(event, tell)

  const ask = async (item: StackItem, step: AskedStep, from: Stack): Promise<void> => {
    const at = manager[from].indexOf(item)
    if (isAsking || at < 0) return
    isAsking = true
    manager[from].splice(at, 1)
    const end = await (from === 'undoStack' ? step.takeBack() : step.again())
    isAsking = false
    const to = from === 'undoStack' ? 'redoStack' : 'undoStack'
    if (end !== 'gone') manager[end === 'done' ? to : from].push(item)
    manager.stopCapturing()
    tell()
  }
  const turn = (stack: Stack): void => {
    if (isAsking) return
    const at = manager[stack].findLastIndex((item) => asked.has(item))
    const [item] = manager[stack].slice(at < 0 ? manager[stack].length : at)
    const isOnTop = at >= 0 && at === manager[stack].length - 1
    const own = () => (stack === 'undoStack' ? manager.undo() : manager.redo())
    if (!isOnTop && turnAbove(manager, stack, at, own)) return tell()
    const step = item && asked.get(item)
    if (item && step) void ask(item, step, stack)
  }

  return {
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    undo: () => turn('undoStack'),
    redo: () => turn('redoStack'),
    note(step) {
      const item = standIn()
      asked.set(item, step)
      manager.clear(false, true)
      manager.undoStack.push(item)
      manager.stopCapturing()
      tell()
      return () => void ask(item, step, 'undoStack')
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy: () => manager.destroy(),
  }
}
