import {reactRouter} from '@react-router/dev/vite'
import {defineConfig} from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // The pictures and the text are the repository's own; React is this app's, for them too.
  publicDir: '../../stories/pictures',
  resolve: {dedupe: ['react', 'react-dom']},
  server: {fs: {allow: ['../..']}},
  // light-dark() stays as it is, and so do colours set by script.
  build: {target: ['chrome123', 'safari17.5', 'firefox128']},
})
