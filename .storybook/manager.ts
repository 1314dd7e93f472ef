import {addons} from 'storybook/manager-api'
import {dark, light, prefersDark} from './theme.ts'

const dress = () =>
  addons.setConfig({
    theme: prefersDark.matches ? dark : light,
    sidebar: {showRoots: true, collapsedRoots: ['content', 'primitives', 'templates']},
  })
dress()
prefersDark.addEventListener('change', dress)
