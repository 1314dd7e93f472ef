import {aboutNames, alsoCalled, readAbout} from '../tools/about.ts'
import {guideWords} from './guideWords.ts'

interface Entry {
  type: string
  title: string
  anchors?: {id: string; title: string}[]
}
interface Index {
  entries: Record<string, Entry>
}
interface Generator {
  getIndex: () => Promise<Index>
}

const wordsOf = (title: string) => {
  const name = title.split('/').at(-1)!
  return aboutNames().includes(name) ? alsoCalled(readAbout(name)) : (guideWords[title] ?? [])
}

/** A docs page is found by its headings, and here by what else people call the thing. */
function withWords(index: Index) {
  const docs = Object.values(index.entries).filter(({type}) => type === 'docs')
  for (const entry of docs) {
    const words = wordsOf(entry.title).map((title) => ({id: `word-${title}`, title}))
    // The names of a component's stories are found as stories.
    const headings = entry.title.startsWith('Components/') ? [] : (entry.anchors ?? [])
    entry.anchors = [...words, ...headings.filter(({id}) => !id.startsWith('word-'))]
  }
  return index
}

const done = new WeakSet<Generator>()

/** Storybook asks for its index at several places, each time through the same object. */
export async function storyIndexGenerator(given: Promise<Generator>) {
  const generator = await given
  if (done.has(generator)) return generator
  done.add(generator)
  const getIndex = generator.getIndex.bind(generator)
  generator.getIndex = async () => withWords(await getIndex())
  return generator
}
