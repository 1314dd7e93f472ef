import {theme} from 'inkstone/theme'
import type {ReactElement} from 'react'
import * as icons from '../../src/primitives/Icon/icons.tsx'

/** Every icon that there is, with its name. */
export const Icons = () => (
  <ul
    style={{
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(7rem, 1fr))',
      gap: '1.5rem 1rem',
      padding: 0,
      listStyle: 'none',
      color: theme.color.text,
      font: `${theme.size.fine}/1.5 ${theme.font.sans}`,
    }}
  >
    {Object.entries(icons)
      .filter((entry): entry is [string, ReactElement] => typeof entry[1] === 'object')
      .map(([name, icon]) => (
        <li key={name}>
          {icon}
          <div>{name.replace(/Icon$/, '')}</div>
        </li>
      ))}
  </ul>
)
