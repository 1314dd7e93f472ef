import {Table} from 'inkstone'
import health from 'virtual:health'
import type {Health} from '../../tools/health.ts'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

function forcedOf({forcedColors: {rules, tests}}: Health) {
  const found = [rules > 0 && counted(rules, 'rule'), tests > 0 && counted(tests, 'test')]
  return found.filter(Boolean).join(', ') || 'none'
}

const axeOf = ({stories, axeWithout}: Health) =>
  `${stories}${axeWithout.length ? `, without ${axeWithout.join(', ')}` : ''}`

function lastRunOf({ran}: Health) {
  if (!ran) return 'not known'
  const failed = ran.tests.failed + ran.axe.failed
  return failed ? `${failed} failed` : `${ran.tests.passed} passed; axe finds nothing in ${ran.axe.passed}`
}

/** What it sends from a server-component page. */
function serverOf({built}: Health) {
  if (!built) return 'not known'
  const {islands} = built
  if (!islands.length) return 'HTML alone'
  return islands.length > 2 ? `${islands.length} islands` : islands.join(', ')
}

const columns: [title: string, cell: (row: Health) => string][] = [
  ['Tests', ({tests, elsewhere}) => `${tests} + ${elsewhere}`],
  ['Keys', ({keyboard}) => (keyboard ? String(keyboard) : 'none')],
  ['Right to left', ({rightToLeft}) => (rightToLeft ? String(rightToLeft) : 'none')],
  ['Forced colours', forcedOf],
  ['Stories, axe', axeOf],
  ['Last run', lastRunOf],
  ['Server component', serverOf],
  ['Size', ({built}) => (built ? kB(built.gzip) : 'not known')],
  ['Last changed', ({changed}) => changed ?? 'not known'],
]

/** What there is of each component, a row each. */
export const HealthTable = () => (
  <Table caption="Components">
    <thead>
      <tr>
        <th scope="col">Component</th>
        {columns.map(([title]) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {health.map((row) => (
        <tr key={row.name}>
          <th scope="row">
            <a href={`./${row.docs}`} target="_top">
              {row.name}
            </a>
          </th>
          {columns.map(([title, cell]) => (
            <td key={title}>{cell(row)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
)
