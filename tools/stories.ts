import {readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')

export interface StoryFile {
  /** From the top of the repository. */
  file: string
  text: string
  /** The address of its page in Storybook. */
  docs: string
}

/** The files of stories, by the last part of their titles: that of `Components/LikeButton` by `LikeButton`. */
export function readStories() {
  const files = readdirSync(join(root, 'stories'), {recursive: true, encoding: 'utf8'})
  const found = new Map<string, StoryFile>()
  for (const file of files.filter((name) => name.endsWith('.stories.tsx')).map((name) => join('stories', name))) {
    const text = readFileSync(join(root, file), 'utf8')
    const title = /^ {2}title: '(.+)',$/m.exec(text)?.[1]
    if (!title) continue
    found.set(basename(title), {file, text, docs: `?path=/docs/${title.toLowerCase().replaceAll('/', '-')}--docs`})
  }
  return found
}
