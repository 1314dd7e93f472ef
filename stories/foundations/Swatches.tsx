import {theme} from 'inkstone/theme'
import type {CSSProperties, ReactNode} from 'react'

/** Takes `var(--ink-color-text, black)` apart. */
const partsOf = (token: string) => /^var\((?<name>[^,]+), (?<value>.*)\)$/s.exec(token)?.groups ?? {}

const cell: CSSProperties = {padding: '0.5rem 1rem 0.5rem 0', textAlign: 'start', verticalAlign: 'middle'}
function Table({names, children}: {names: string[]; children: ReactNode}) {
  return (
    <div style={{overflowX: 'auto'}}>
      <table style={{borderCollapse: 'collapse', font: `${theme.size.meta}/1.5 ${theme.font.sans}`}}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col" style={{...cell, fontWeight: 500}}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

const Name = ({token}: {token: string}) => (
  <th scope="row" style={{...cell, fontWeight: 400, whiteSpace: 'nowrap'}}>
    <code style={{fontFamily: theme.font.mono}}>{partsOf(token).name}</code>
  </th>
)

/** The distances, drawn. */
export const Spaces = () => (
  <Table names={['Custom property', 'Default']}>
    {Object.values(theme.space).map((token) => (
      <tr key={token}>
        <Name token={token} />
        <td style={cell}>
          {partsOf(token).value}
          <div style={{inlineSize: token, blockSize: '0.5rem', background: theme.color.accentSolid}} />
        </td>
      </tr>
    ))}
  </Table>
)

/** The faces, each in a line of Chinese and English. */
export const Faces = () => (
  <Table names={['Custom property', 'Set in it']}>
    {Object.values(theme.font).map((token) => (
      <tr key={token}>
        <Name token={token} />
        <td style={{...cell, fontFamily: token, fontSize: '1.125rem'}} lang="zh-CN">
          字里行间，灯火三更。Ink &amp; stone, 1284.
        </td>
      </tr>
    ))}
  </Table>
)

/** Sizes of interface text, radii and the measure. */
export const Others = () => (
  <Table names={['Custom property', 'Default']}>
    {[theme.size, theme.radius, theme.measure].flatMap(Object.values<string>).map((token) => (
      <tr key={token}>
        <Name token={token} />
        <td style={cell}>{partsOf(token).value}</td>
      </tr>
    ))}
  </Table>
)
