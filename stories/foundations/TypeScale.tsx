import {ArticleBody, Table} from 'inkstone'
import {useEffect, useRef, useState} from 'react'

const widths = [390, 768, 1280]
const languages = {'zh-CN': '灯塔怎样报出自己的名字', en: 'How a lighthouse says its name'}

/** A text of that width, off the page, and what size its elements have there. */
function Measured({lang, width}: {lang: keyof typeof languages; width: number}) {
  const ref = useRef<HTMLDivElement>(null)
  const [sizes, setSizes] = useState('')
  useEffect(() => {
    const sizeOf = (name: string) => {
      const {fontSize, lineHeight} = getComputedStyle(ref.current!.querySelector(name)!)
      return `${Math.round(Number.parseFloat(fontSize))}/${Math.round(Number.parseFloat(lineHeight))}`
    }
    setSizes(`${sizeOf('p')} · ${sizeOf('h2')} · ${sizeOf('h3')}`)
  }, [])
  return (
    <>
      {sizes}
      <div style={{position: 'absolute', inlineSize: 0, blockSize: 0, overflow: 'hidden'}} inert>
        <div style={{inlineSize: width}} ref={ref}>
          <ArticleBody lang={lang}>
            <p>{languages[lang]}</p>
            <h2>{languages[lang]}</h2>
            <h3>{languages[lang]}</h3>
          </ArticleBody>
        </div>
      </div>
    </>
  )
}

/** Size and line height in pixels of text, second and third headings. */
export const TypeScale = () => (
  <Table caption="Text · h2 · h3, size/line in px">
    <thead>
      <tr>
        <th scope="col">Language</th>
        {widths.map((width) => (
          <th key={width} scope="col">
            {width} px
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {(Object.keys(languages) as (keyof typeof languages)[]).map((lang) => (
        <tr key={lang}>
          <th scope="row">{lang}</th>
          {widths.map((width) => (
            <td key={width}>
              <Measured lang={lang} width={width} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
)
