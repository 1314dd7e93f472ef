// What stories/about says of each component, for the search, the docs pages, and the catalogue.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = join(import.meta.dirname, '../stories/about')

export const aboutNames = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))

export const readAbout = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')

/** The other words by which people look for it. */
export const alsoCalled = (text: string) =>
  /^Also called: (.+)$/m
    .exec(text)?.[1]
    ?.split(',')
    .map((word) => word.trim()) ?? []
