import type {StorybookConfig} from '@storybook/react-vite'
import {mergeConfig} from 'vite'
import {alias} from '../tools/alias.ts'
import {browsers} from '../tools/browsers.ts'
import {styledCss} from '../tools/styled-css.ts'
import {storyIndexGenerator} from './searchWords.ts'

const config: StorybookConfig & {storyIndexGenerator: unknown} = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  staticDirs: ['./static', '../stories/pictures'],
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
    ],
  }),
}
export default config
