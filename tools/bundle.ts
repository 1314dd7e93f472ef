// Bundles what an app imports as that app's build would, to weigh it.
import {gzipSync} from 'node:zlib'
import {build, type Rolldown} from 'vite'
import {browsers} from './browsers.ts'

/** Bytes as they are sent. */
export const gzipped = (text: string) => gzipSync(text, {level: 9}).length

/** What is not ours to weigh: React, the QR encoder, and the helper by which a Vite app fetches its chunks. */
const external = /^(react|react-dom|lean-qr)(\/|$)|vite\/preload-helper/

/**
 * The minified JavaScript of a module that stands in an app's folder, chunk by chunk, without what comes by `import()`.
 */
export async function bundle(code: string, folder: string) {
  const entry = `${folder}/entry.js`
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null)},
    ],
    build: {
      write: false,
      target: browsers,
      modulePreload: false,
      rolldownOptions: {input: entry, preserveEntrySignatures: 'strict', external},
    },
  })
  if (!('output' in result)) throw new Error('Vite has built something else than one bundle.')
  const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => file.type === 'chunk'
  const chunks = result.output.filter(isChunk)
  const sent = new Set(chunks.filter((chunk) => chunk.isEntry))
  // A set that grows while it is walked: from each chunk to those it imports.
  for (const {imports} of sent) for (const chunk of chunks) if (imports.includes(chunk.fileName)) sent.add(chunk)
  return Array.from(sent, (chunk) => chunk.code)
}

/** The bytes of that, gzipped. */
export async function weigh(code: string, folder: string) {
  const chunks = await bundle(code, folder)
  return chunks.reduce((sum, chunk) => sum + gzipped(chunk), 0)
}
