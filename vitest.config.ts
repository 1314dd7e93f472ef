import {storybookTest} from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import {playwright} from '@vitest/browser-playwright'
import type {Page} from 'playwright'
import {defineConfig, type TestUserConfig} from 'vitest/config'
import {alias} from './tools/alias.ts'
import {browsers} from './tools/browsers.ts'
import {chromiumArgs, findChromium} from './tools/chromium.mjs'
import {styledCss} from './tools/styled-css.ts'

const executablePath = await findChromium()

/** The projects asked for, if any: Storybook takes seconds to start, and is not, for those that have no stories. */
const asked = process.argv.filter((_, i, all) => all[i - 1] === '--project')
const hasStories = !asked.length || asked.includes('stories')

/** A function, because Vitest changes the object it is given. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({launchOptions: {executablePath, args: chromiumArgs}}),
  instances: [{browser: 'chromium' as const}],
  // For tests of what a reader's settings change: `commands.emulateMedia({forcedColors: 'active'})`.
  commands: {
    emulateMedia: ({page}: {page: Page}, options: Parameters<Page['emulateMedia']>[0]) => page.emulateMedia(options),
  },
})

const inBrowser = (test: TestUserConfig) => ({
  resolve: {alias},
  plugins: [react(), styledCss()],
  build: {target: browsers},
  test: {
    browser: browser(),
    // What a machine under load does late it still does.
    expect: {poll: {timeout: 10_000}},
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    // So that what a fuzzer found once can be found again.
    env: {INKSTONE_SEED: process.env.INKSTONE_SEED ?? ''},
    ...test,
  },
})

const inStorybook = () => ({
  plugins: [storybookTest({configDir: `${import.meta.dirname}/.storybook`})],
  test: {name: 'stories', browser: browser(), isolate: false, testTimeout: 60_000},
})

export default defineConfig({
  test: {
    // Where files are not isolated they share a page or a process: making one for each takes as long again.
    projects: [
      {
        resolve: {alias},
        plugins: [styledCss()],
        test: {
          name: 'server',
          environment: 'node',
          isolate: false,
          include: ['{src,test}/**/*.server.test.{ts,tsx}', 'tools/**/*.test.ts'],
        },
      },
      inBrowser({
        name: 'browser',
        include: ['{src,test}/**/*.test.{ts,tsx}'],
        exclude: ['**/*.server.test.*', 'test/{package,pictures,slow}/**'],
        isolate: false,
      }),
      // Only for `npm run test:all`, as `slow` is: whole pages, each file in a page of its own.
      inBrowser({name: 'slow-browser', include: ['test/slow/**/*.browser.test.tsx'], testTimeout: 5 * 60_000}),
      ...(hasStories ? [inStorybook()] : []),
      {
        test: {
          name: 'package',
          environment: 'node',
          isolate: false,
          include: ['test/package/**/*.test.{ts,tsx}'],
          globalSetup: 'test/package/pack.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pictures',
          environment: 'node',
          include: ['test/pictures/*.test.ts'],
          testTimeout: 5 * 60_000,
        },
      },
      {
        // Only for `npm run test:all`, or by name: `npx vitest --project slow`.
        test: {
          name: 'slow',
          environment: 'node',
          // Projects are not told the mode: `npm run pictures` and `npm run measures` write anew what they compare with.
          env: {RENEW: process.argv.includes('renew') ? '1' : ''},
          expect: {poll: {timeout: 30_000}},
          include: ['test/slow/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*'],
          globalSetup: 'test/package/pack.ts',
          testTimeout: 20 * 60_000,
          hookTimeout: 20 * 60_000,
        },
      },
    ],
  },
})
