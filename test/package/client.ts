// A page of an app that has installed the package, built for browsers.
import {build, type Rolldown} from 'vite'
import {browsers} from '../../tools/browsers.ts'
import {app} from './pack.ts'

/** The chunks of a module, by the path at which they are served, and the path of the first; and its stylesheet. */
export async function built(name: string, code: string) {
  const entry = `${app}/${name}.js`
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null)},
    ],
    build: {write: false, target: browsers, rolldownOptions: {input: entry}},
  })
  const [{output}] = [result].flat() as [Rolldown.RolldownOutput]
  const chunks = output.filter((file) => file.type === 'chunk')
  const files = new Map(chunks.map((file) => [`/${file.fileName}`, file.code]))
  const sheet = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return {
    files,
    css: sheet?.type === 'asset' ? String(sheet.source) : '',
    first: `/${chunks.find((file) => file.isEntry)!.fileName}`,
  }
}
