import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {runnerImport} from 'vite'

const read = (path) => readFileSync(path, 'utf8')
const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The page of test/fixtures, or of the text file that INKSTONE_PAGE names. */
async function readData() {
  const {INKSTONE_PAGE} = process.env
  if (!INKSTONE_PAGE) return JSON.parse(read(inRepository('test/fixtures/page.json')))
  const {module} = await runnerImport(inRepository('test/fixtures/readPage.ts'))
  return module.readPage(read(INKSTONE_PAGE))
}

const {locale: _, ...page} = await readData()

export const data = {...page, readingTime: 7}
