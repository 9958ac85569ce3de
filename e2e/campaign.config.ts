/** Long measurements in browsers: as the stories, but only when asked for. */
import { defineConfig } from '@playwright/test'
import stories from './playwright.config.ts'

export default defineConfig({ ...stories, testDir: 'campaigns', reporter: [['list']] })
