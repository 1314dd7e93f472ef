import {existsSync} from 'node:fs'
import type {StorybookConfig} from '@storybook/react-vite'
import {mergeConfig} from 'vite'
import {alias} from '../tools/alias.ts'
import {browsers} from '../tools/browsers.ts'
import {health} from '../tools/health.ts'
import {styledCss} from '../tools/styled-css.ts'
import {storyIndexGenerator} from './searchWords.ts'

// For tools: llms.txt and what it leads to, under the names that these have in the repository; the catalogue once it is built.
const forTools = ['llms.txt', 'stories/about', 'stories/guides', 'docs', 'README.md', 'CONTRIBUTING.md'].map(
  (path) => ({
    from: `../${path}`,
    to: `/${path}`,
  }),
)
const catalogue = {from: '../dist/catalogue.json', to: '/catalogue.json'}
const hasCatalogue = existsSync(`${import.meta.dirname}/${catalogue.from}`)
// The stories' tests need none of it, and would take a file's name for that of its folder.
const served = process.env.VITEST ? [] : [...forTools, ...(hasCatalogue ? [catalogue] : [])]

const config: StorybookConfig & {storyIndexGenerator: unknown} = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  staticDirs: ['./static', '../stories/pictures', ...served],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  typescript: {reactDocgen: 'react-docgen'},
  core: {disableTelemetry: true},
  features: {experimentalSearchDocsHeadings: true},
  storyIndexGenerator,
  viteFinal: (config) => ({
    ...mergeConfig(config, {
      resolve: {alias},
      build: {target: browsers, rolldownOptions: {checks: {moduleLevelDirective: false}}},
    }),
    // Not the library's own Vite configuration, which Storybook would merge in: only its plugin.
    plugins: [
      ...(config.plugins ?? []).filter((plugin) => !String((plugin as {name?: string})?.name).startsWith('inkstone:')),
      styledCss(),
      health(),
    ],
  }),
}
export default config
