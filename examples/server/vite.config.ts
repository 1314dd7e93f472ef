import react from '@vitejs/plugin-react'
import {defineConfig} from 'vite'

export default defineConfig({
  plugins: [react()],
  // The pictures and the text are the repository's own; React is this app's, for them too.
  publicDir: '../../stories/pictures',
  resolve: {dedupe: ['react', 'react-dom']},
  build: {
    outDir: 'dist/client',
    // light-dark() stays as it is, and so do colours set by script.
    target: ['chrome123', 'safari17.5', 'firefox128'],
    rolldownOptions: {
      input: 'src/client.tsx',
      output: {entryFileNames: 'client.js', assetFileNames: '[name][extname]'},
    },
  },
  environments: {
    ssr: {
      build: {copyPublicDir: false, rolldownOptions: {input: 'src/server.tsx', output: {entryFileNames: 'server.js'}}},
    },
  },
})
