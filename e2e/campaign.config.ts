/** Long measurements in browsers: as the stories, but only when asked for, and without a recorder that would be measured too. */
import { defineConfig } from '@playwright/test'
import stories from './playwright.config.ts'

export default defineConfig({
  ...stories,
  testDir: 'campaigns',
  reporter: [['list']],
  use: { ...stories.use, screenshot: 'off' },
})
