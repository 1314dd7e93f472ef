import node from '@astrojs/node'
import react from '@astrojs/react'
import {defineConfig} from 'astro/config'

export default defineConfig({
  integrations: [react()],
  adapter: node({mode: 'standalone'}),
  // The pictures and the text are the repository's own; React is this app's, for them too.
  publicDir: '../../stories/pictures',
  vite: {
    resolve: {dedupe: ['react', 'react-dom']},
    server: {fs: {allow: ['../..']}},
    // light-dark() stays as it is, and so do colours set by script.
    build: {target: ['chrome123', 'safari17.5', 'firefox128']},
  },
})
