import {Controls, Description, Markdown, Primary, Stories, Title, useOf} from '@storybook/addon-docs/blocks'
import {Parts} from './Parts.tsx'

const texts = import.meta.glob<string>('../../stories/about/*.md', {query: '?raw', import: 'default', eager: true})

/** `## Example` and what follows it, by heading; what stands before the first has the name ''. */
const sectionsOf = (text: string) =>
  Object.fromEntries(
    text
      .split(/^## /m)
      .map((part, i) => (i ? [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))] : ['', part])),
  )

/** The page of a component: what it is, when to use it, live, in code, its props, its parts, its keys, its states. */
export function ComponentPage() {
  const {preparedMeta} = useOf<'meta'>('meta', ['meta'])
  const name = preparedMeta.title.split('/').at(-1)!
  const text = texts[`../../stories/about/${name}.md`]
  const {'': use, ...sections} = sectionsOf(text ?? '')
  return (
    <>
      <Title />
      <Description />
      {use && <Markdown>{use}</Markdown>}
      <Primary />
      {sections.Example && (
        <>
          <h2 id="example">In code</h2>
          <Markdown>{sections.Example}</Markdown>
        </>
      )}
      <h2 id="props">Props</h2>
      <p>
        Whatever else you pass, <code>className</code>, <code>id</code>, <code>data-*</code>, <code>ref</code>,
        handlers, reaches the outermost element.
      </p>
      <Controls />
      {text && (
        <>
          <h2 id="parts">Parts</h2>
          <Parts of={name} />
          <h2 id="keyboard">Keyboard and screen readers</h2>
          <Markdown>{sections['Keyboard and screen readers'] ?? ''}</Markdown>
        </>
      )}
      <Stories title="States" includePrimary={false} />
    </>
  )
}
