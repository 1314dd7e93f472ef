// The samples of code in the docs, each as a module that a compiler can read.
import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'

export interface Doc {
  name: string
  path: string
  text: string
}

export interface Sample {
  /** Where it goes: a folder for each page, so that the samples of a page can import each other. */
  file: string
  code: string
}

const isDoc = (file: string) => /^[^/]+\.md$|^(docs|stories)\/.+\.mdx?$|^examples\/[^/]+\/README\.md$/.test(file)

export const readDocs = (root: string): Doc[] =>
  ['', 'docs', 'stories', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: folder === 'docs' || folder === 'stories', encoding: 'utf8'})
      .flatMap((file) => (folder === 'examples' ? `${folder}/${file}/README.md` : join(folder, file)))
      .filter(isDoc)
      .map((file) => {
        const path = join(root, file)
        return {name: basename(file), path, text: readFileSync(path, 'utf8')}
      }),
  )

const entries = {
  inkstone: 'src/index.ts',
  'inkstone/html': 'src/content/html/index.ts',
  'inkstone/markdown': 'src/content/markdown/index.ts',
  'inkstone/wordpress': 'src/content/wordpress/index.ts',
  'inkstone/mdx': 'src/content/mdx/index.ts',
}

/** All that the library exports, as globals: a sample need not import what the one above it does. */
export const libraryAsGlobals = (root: string) =>
  Object.entries(entries)
    .flatMap(([entry, file]) => {
      const text = readFileSync(join(root, file), 'utf8')
      const lists = Array.from(text.matchAll(/export (type )?\{([^}]+)\}/g))
      const names = lists.flatMap(([, isType, list]) =>
        list!.split(',').flatMap((it) => {
          const name = it.trim().split(' ').at(-1)
          return name ? [{name, isType: isType ?? it.trim().startsWith('type ')}] : []
        }),
      )
      return names.map(({name, isType}) =>
        isType
          ? `type ${name} = import('${entry}').${name}`
          : `declare const ${name}: typeof import('${entry}').${name}`,
      )
    })
    .filter((line, i, all) => all.indexOf(line) === i)
    .join('\n')

/** Those in `tsx` and `ts`. A first line `// app/page.tsx` names the file. */
export const samplesOf = ({name, text}: Doc): Sample[] =>
  Array.from(text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm), ([, language, code], i) => {
    const named = /^\/\/ ([\w./[\]-]+\.tsx?)/.exec(code!)?.[1]
    return {
      file: `${name}/${named ?? `sample${i}.${language}`}`,
      // Without semicolons, an element on a line of its own would be compared with what stands above it.
      code: code!.replace(/^(?=<)/gm, ';') + (named?.endsWith('.d.ts') ? '' : '\nexport {}\n'),
    }
  })
