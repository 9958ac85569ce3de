import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Much of what the server's tests do is waiting for other processes: on two cores a single worker would leave one idle.
    maxWorkers: '100%',
    projects: [
      {
        // Pure: nothing to keep apart, so what many files import is loaded once.
        test: { name: 'shared', root: 'shared', include: ['src/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'server',
          root: 'server',
          include: ['src/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'client', root: 'client', include: ['src/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
    ],
  },
})
