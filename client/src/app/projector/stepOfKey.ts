/** Which way a key leads through what is presented; presenters' clickers send the keys of pages. Pure. */
const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

export const stepOfKey = (key: string): -1 | 1 | null => steps[key] ?? null
