import type {StorybookConfig} from '@storybook/react-vite'
import {mergeConfig} from 'vite'
import {browsers} from '../tools/browsers.ts'
import {styledCss} from '../tools/styled-css.ts'
import {storyIndexGenerator} from './searchWords.ts'

const root = `${import.meta.dirname}/..`

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
      resolve: {
        alias: [
          {find: /^inkstone$/, replacement: `${root}/src/index.ts`},
          {find: /^inkstone\/html$/, replacement: `${root}/src/content/html/index.ts`},
          {find: /^inkstone\/markdown$/, replacement: `${root}/src/content/markdown/index.ts`},
          {find: /^inkstone\/wordpress$/, replacement: `${root}/src/content/wordpress/index.ts`},
          {find: /^inkstone\/highlight$/, replacement: `${root}/src/content/highlight/index.ts`},
          {find: /^inkstone\/theme$/, replacement: `${root}/src/theme/theme.ts`},
          {find: /^inkstone\/locales\/(.*)$/, replacement: `${root}/src/locale/locales/$1.ts`},
        ],
      },
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
