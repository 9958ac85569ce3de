/** Browser stories against a real server that each story starts for itself; Chromium comes from the system, not from a download. */
import { defineConfig } from '@playwright/test'
import { chromiumPath } from './chromiumPath.ts'

export default defineConfig({
  testDir: 'stories',
  // Two cores: stories start servers and several pages each, side by side they would only wait for one another.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    // Recording takes a third of the machine; `--trace on` does it for a story that is looked at.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    },
  },
})
