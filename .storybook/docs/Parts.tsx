import {Table} from 'inkstone'
import {useEffect, useState} from 'react'
import {kebab} from '../../tools/kebab.ts'

interface Part {
  slot: string
  element: string
  attributes: string[]
}

/** What a style or a test may go by besides the name. */
const isState = (name: string) =>
  (name.startsWith('data-') && !/^data-(slot|ink-)/.test(name)) || /^aria-(pressed|current|expanded|busy)$/.test(name)

/** The parts that stand on this page, in the order in which they are met, with the states that they have here. */
function findParts(prefix: string) {
  const parts = new Map<string, {element: string; attributes: Map<string, Set<string>>}>()
  for (const node of document.querySelectorAll<HTMLElement>('.sb-story [data-slot]')) {
    const slot = node.dataset.slot!
    if (slot !== prefix && !slot.startsWith(`${prefix}-`)) continue
    const part = parts.get(slot) ?? {element: node.localName, attributes: new Map<string, Set<string>>()}
    parts.set(slot, part)
    for (const {name, value} of node.attributes) {
      if (isState(name)) part.attributes.set(name, (part.attributes.get(name) ?? new Set()).add(value))
    }
  }
  return Array.from(parts, ([slot, {element, attributes}]): Part => {
    const spelled = Array.from(attributes, ([name, values]) => {
      const known = [...values].filter((value) => /^[a-z][a-z-]{0,15}$/.test(value)).toSorted()
      return known.length ? `${name}: ${known.join(', ')}` : name
    })
    return {slot, element, attributes: spelled}
  })
}

/** The public names of what a component is made of, read off the stories of its page. */
export function Parts({of}: {of: string}) {
  const [parts, setParts] = useState<Part[]>([])

  useEffect(() => {
    let seen = ''
    const look = () => {
      const found = findParts(kebab(of))
      const text = JSON.stringify(found)
      if (text !== seen) setParts(found)
      seen = text
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, {subtree: true, childList: true, attributeFilter: ['data-slot', 'aria-pressed']})
    return () => observer.disconnect()
  }, [of])

  if (!parts.length) return <p>It has no element of its own.</p>
  return (
    <div className="sb-unstyled">
      <Table caption="Parts">
        <thead>
          <tr>
            <th scope="col">data-slot</th>
            <th scope="col">Element</th>
            <th scope="col">States to be seen here</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({slot, element, attributes}) => (
            <tr key={slot}>
              <th scope="row">
                <code>{slot}</code>
              </th>
              <td>
                <code>{element}</code>
              </td>
              <td>
                <code>{attributes.join('; ')}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
