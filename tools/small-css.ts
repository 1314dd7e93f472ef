// What of a stylesheet a browser need not read. Minifiers take away less: they know neither our weights nor our selectors.
import type {Plugin} from 'vite'

/** The same rules in fewer bytes. No string of ours holds any of these signs. */
export const small = (css: string) =>
  css
    .replace(/(?<!:)\s*([{};,])\s*/g, '$1')
    .replaceAll(';}', '}')
    .replace(/(?<![\w#.-])0\.(?=\d)/g, '.')
    .replace(/=(['"])([a-z][a-z-]*)\1\]/g, '=$2]')
    .replaceAll(':is([data-slot])', '[data-slot]')
    .replace(/:where\(:is\(([^()]*)\)\)/g, ':where($1)')

/** Makes the stylesheet that is published small. */
export const smallCss = (): Plugin => ({
  name: 'inkstone:small-css',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = small(String(file.source))
    }
  },
})
