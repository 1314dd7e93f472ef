import {Table} from 'inkstone'
import {theme} from 'inkstone/theme'
import {useEffect, useRef, useState} from 'react'

const schemes = ['light', 'dark', 'sepia']

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/** WCAG's relative luminance of `rgb(1, 2, 3)`. */
function luminance(color: string) {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((it) => linear(Number(it) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string) {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** A colour on its theme's surface, with the contrast that the browser's own colours have. */
function Swatch({scheme, token}: {scheme: string; token: string}) {
  const swatch = useRef<HTMLSpanElement>(null)
  const [ratio, setRatio] = useState<number>()
  useEffect(() => {
    const {backgroundColor} = getComputedStyle(swatch.current!)
    setRatio(contrast(backgroundColor, getComputedStyle(swatch.current!.parentElement!).backgroundColor))
  }, [])
  return (
    <span
      data-ink-theme={scheme}
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: '0.75rem',
        padding: '0.5rem 0.75rem',
        background: theme.color.surface,
        color: theme.color.text,
      }}
    >
      <span ref={swatch} style={{inlineSize: '2.5rem', blockSize: '1.5rem', background: token}} />
      {ratio?.toFixed(1)}
    </span>
  )
}

/** Every colour in the three themes. */
export const Contrasts = () => (
  <Table caption="Colours and their contrast">
    <thead>
      <tr>
        <th scope="col">Custom property</th>
        {schemes.map((scheme) => (
          <th key={scheme} scope="col">
            {scheme}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Object.values(theme.color).map((token) => (
        <tr key={token}>
          <th scope="row">
            <code>{/--[\w-]+/.exec(token)?.[0]}</code>
          </th>
          {schemes.map((scheme) => (
            <td key={scheme}>
              <Swatch scheme={scheme} token={token} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
)
