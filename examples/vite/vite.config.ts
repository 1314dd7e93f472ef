import react from '@vitejs/plugin-react'
import {defineConfig} from 'vite'

// https://vite.dev/config/
export default defineConfig({
  plugins: [react()],
  // The pictures and the text are the repository's own.
  publicDir: '../../stories/pictures',
  server: {fs: {allow: ['../..']}},
})
