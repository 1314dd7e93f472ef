import {render, screen} from '@testing-library/react'
import {Notes, NotesItem} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const notes = [
  {id: 'n1', text: '见《梦溪笔谈》卷十八。', backrefs: ['r1', 'r2']},
  {id: 'n2', text: '今存大英图书馆。', backrefs: ['r3']},
]

describe('<Notes />', () => {
  describeConformance(<Notes notes={notes} />, 'SECTION')

  it('lists the notes under their ids, with links back to each place', () => {
    render(<Notes notes={notes} locale={zhCN} />)
    expect(screen.getByRole('doc-endnotes', {name: '注释'})).toBeVisible()
    const items = screen.getAllByRole('listitem')
    expect(items.map((it) => [it.id, it.textContent])).toEqual(notes.map(({id, text}) => [id, text]))
    const back = screen.getAllByRole('doc-backlink')
    expect(back.map((it) => it.getAttribute('href'))).toEqual(['#r1', '#r2', '#r3'])
    expect(back[0]).toHaveAccessibleName('回到正文')
    expect(back[1]).toHaveAccessibleName('回到正文第2处')
  })

  it('has room for a finger on each link back', () => {
    render(<Notes notes={notes} />)
    for (const link of screen.getAllByRole('doc-backlink')) {
      const {width, height} = link.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  })

  it('takes items as children, with the numbers and the places that HTML gives', () => {
    render(
      <Notes aria-label="Footnotes">
        <NotesItem id="a" label="4" backrefs="r1 r2">
          <p>First.</p>
          <p>Second.</p>
        </NotesItem>
        <NotesItem id="b" label="*">
          <p>Third.</p>
        </NotesItem>
      </Notes>,
    )
    expect(screen.getByRole('doc-endnotes', {name: 'Footnotes'})).toBeVisible()
    expect(screen.getAllByRole<HTMLLIElement>('listitem').map((it) => it.value)).toEqual([4, 0])
    expect(screen.getAllByRole('doc-backlink')).toHaveLength(2)
  })

  it.each([undefined, null, [], {}, 'x', [null], [{id: 'x'}], [{text: 7}]])('renders nothing for %o', (value) => {
    const {container} = render(<Notes notes={value as never} />)
    expect(container).toBeEmptyDOMElement()
  })

  it.each([undefined, null, '', 7, {}, [null, '']])('has no link back where the places are %o', (backrefs) => {
    render(<Notes notes={[{id: 'n', text: 'x', backrefs: backrefs as never}]} />)
    expect(screen.queryByRole('doc-backlink')).not.toBeInTheDocument()
  })
})
