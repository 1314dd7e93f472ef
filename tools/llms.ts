// The text of llms.txt, as llmstxt.org has it: what the library is, and where each thing is explained, in a line each.
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {aboutNames, asOneLine, readAbout, useOf} from './about.ts'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The first sentence, and those after it that a line has room for. */
function beginningOf(text: string) {
  const [first, ...others] = text.match(/.+?[.:](?=\s|$)\s*/g)!
  let said = first
  for (const sentence of others) {
    if (said.length + sentence.length > 180) break
    said += sentence
  }
  return said.trim().replace(/:$/, '.')
}

const line = (title: string, file: string, text: string) => `- [${title}](${file}): ${beginningOf(text)}`

function guide(file: string) {
  const [title, ...paragraphs] = read(file)
    .split(/\n{2,}/)
    .filter((it) => it && !/^(import|<Meta)/.test(it))
  return line(title!.slice(2), file, asOneLine(paragraphs[0]!))
}

export function llmsText() {
  const {description} = JSON.parse(read('package.json'))
  const guides = new Set(['Start.mdx', ...readdirSync(join(root, 'stories/guides')).toSorted()])
  return `# Inkstone

> ${description}

Install \`inkstone\`, React 19 beside it; import \`inkstone/styles.css\` once; give \`ArticlePage\` an article in the words of
schema.org, as plain JSON, and its text as children. No provider is needed, and no configuration. In a server component pass
\`locale\` and \`timeZone\` as props. \`inkstone/catalogue.json\` has every component with its props, parts, islands and size.

## Guides

${Array.from(guides, (file) => guide(`stories/guides/${file}`)).join('\n')}

## Components

${aboutNames()
  .map((name) => line(name, `stories/about/${name}.md`, useOf(readAbout(name)).use))
  .join('\n')}

## Optional

- [Readme](README.md): What it has, what it weighs, what it promises.
- [Security](docs/security.md): What is done against untrusted content, and how that is tested.
- [Benchmarks](docs/benchmarks.md): How fast it is beside other libraries, and how that is measured.
- [Contributing](CONTRIBUTING.md): From a clone to a pull request; adding a locale or a share network.
`
}
