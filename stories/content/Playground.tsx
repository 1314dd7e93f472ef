import {ArticleBody} from 'inkstone'
import {HtmlContent, type Content} from 'inkstone/html'
import {useDeferredValue, useId, useMemo, useState} from 'react'

interface PlaygroundProps {
  /** What stands in the field at first. */
  source: string
  /** Reads it; with `report`, so that it is told what was removed. */
  read: (source: string) => Content
}

/** A field, the article that is made of what stands in it, and what was removed and why. */
export function Playground({source, read}: PlaygroundProps) {
  const [text, setText] = useState(source)
  const shown = useDeferredValue(text)
  const content = useMemo(() => read(shown), [read, shown])
  const id = useId()
  return (
    <div style={{display: 'grid', gap: '2rem'}}>
      <div style={{display: 'grid', gap: '0.5rem'}}>
        <label htmlFor={id}>Source</label>
        <textarea
          id={id}
          rows={12}
          spellCheck={false}
          style={{font: '0.875rem/1.5 ui-monospace, monospace', inlineSize: '100%', boxSizing: 'border-box'}}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <ArticleBody>
        <HtmlContent content={content} />
      </ArticleBody>
      {content.removed && content.removed.length > 0 && (
        <table>
          <caption>Removed</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {content.removed.map(({name, reason}, index) => (
              <tr key={index}>
                <td>
                  <code>{name}</code>
                </td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
