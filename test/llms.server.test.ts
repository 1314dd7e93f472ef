import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, it} from 'vitest'
import {llmsText} from '../tools/llms.ts'

const root = resolve(import.meta.dirname, '..')

// Where this fails, run `npm run api`.
it('llms.txt says what the guides and the pages of the components say', async () => {
  await expect(llmsText()).toMatchFileSnapshot(join(root, 'llms.txt'))
})

it('llms.txt leads to every guide and component, in the form of llmstxt.org', () => {
  const text = readFileSync(join(root, 'llms.txt'), 'utf8')
  expect(text).toMatch(/^# Inkstone\n\n> .+\n\n[^#-]+\n\n## /)
  const links = Array.from(text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .+[.)]$/gm), ([, file]) => file!)
  expect(links.filter((file) => !existsSync(join(root, file)))).toEqual([])
  for (const folder of ['stories/guides', 'stories/about']) {
    const files = readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)
    expect(files.filter((file) => !links.includes(file))).toEqual([])
  }
})
