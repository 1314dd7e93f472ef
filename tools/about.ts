// What stories/about says of each component: for Storybook's search, the catalogue and llms.txt.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = join(import.meta.dirname, '../stories/about')

export const aboutNames = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))

export const readAbout = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')

/** A text of several lines as one, and the words of links without their addresses. */
export const asOneLine = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')

/** What it is for, and what not. */
export function useOf(text: string) {
  const paragraphs = text.split(/\n{2,}/)
  const not = paragraphs.find((it) => it.startsWith('**Not** '))?.slice('**Not** '.length)
  return {use: asOneLine(paragraphs[0]!), notFor: not && asOneLine(not)}
}

/** The other words by which people look for it. */
export const alsoCalled = (text: string) =>
  /^Also called: (.+)$/m
    .exec(text)?.[1]
    ?.split(',')
    .map((word) => word.trim()) ?? []
