import {render, screen, waitFor} from '@testing-library/react'
import {Table} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const rows = (columns: number, count = 2) => (
  <>
    <thead>
      <tr>
        {Array.from({length: columns}, (_, i) => (
          <th key={i} scope="col">
            Column {i}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({length: count}, (_, row) => (
        <tr key={row}>
          {Array.from({length: columns}, (_, i) => (
            <td key={i}>cell</td>
          ))}
        </tr>
      ))}
    </tbody>
  </>
)
const at = (container: HTMLElement, width: number) => {
  container.style.inlineSize = `${width}px`
}
const settled = (container: Element) =>
  waitFor(() => expect(container.querySelector('[data-overflows]')).not.toBeNull())

describe('<Table />', () => {
  describeConformance(<Table caption="Lights">{rows(2)}</Table>, 'DIV')

  it('has a caption that names it', () => {
    render(<Table caption="Lights of the coast">{rows(2)}</Table>)
    expect(screen.getByRole('table', {name: 'Lights of the coast'})).toBeVisible()
  })

  describe('where it fits', () => {
    it('is no stop for the keyboard and no landmark', async () => {
      const {container} = render(<Table caption="Lights">{rows(2)}</Table>)
      await settled(container)
      expect(screen.queryByRole('region')).not.toBeInTheDocument()
      expect(container.querySelector('[tabindex]')).toBeNull()
    })

    it('keeps its head at the top of the window while it is read', async () => {
      const {container} = render(
        <div>
          <Table>{rows(2, 100)}</Table>
        </div>,
      )
      await settled(container)
      window.scrollTo(0, 500)
      await waitFor(() =>
        expect(screen.getByRole('columnheader', {name: 'Column 0'}).getBoundingClientRect().top).toBeCloseTo(0, 0),
      )
      window.scrollTo(0, 0)
    })
  })

  describe('where it is wider than its place', () => {
    it('is a region, named by its caption, that arrow keys scroll', async () => {
      const {container} = render(<Table caption="Lights">{rows(20)}</Table>)
      at(container, 320)
      const region = await screen.findByRole('region', {name: 'Lights'})
      expect(container.scrollWidth).toBeLessThanOrEqual(320)
      await userEvent.tab()
      expect(region).toHaveFocus()
      expect(getComputedStyle(region).outlineStyle).toBe('solid')
      await userEvent.keyboard('{ArrowRight}{ArrowRight}')
      await waitFor(() => expect(region.scrollLeft).toBeGreaterThan(0))
    })

    it('is named by a caption among its children, else by the locale', async () => {
      const {container, rerender} = render(
        <Table locale={zhCN}>
          <caption>灯质</caption>
          {rows(20)}
        </Table>,
      )
      at(container, 320)
      expect(await screen.findByRole('region', {name: '灯质'})).toBeVisible()
      rerender(
        <Table key="other" locale={zhCN}>
          {rows(20)}
        </Table>,
      )
      expect(await screen.findByRole('region', {name: '表格'})).toBeVisible()
    })

    it('keeps its head in sight inside itself', async () => {
      const {container} = render(<Table>{rows(20, 200)}</Table>)
      at(container, 320)
      const region = await screen.findByRole('region')
      expect(region.clientHeight).toBeLessThan(window.innerHeight)
      region.scrollTop = 400
      const top = region.getBoundingClientRect().top
      await waitFor(() =>
        expect(screen.getByRole('columnheader', {name: 'Column 0'}).getBoundingClientRect().top).toBeCloseTo(top, 0),
      )
    })

    it('is none any more when there is room again', async () => {
      const {container} = render(<Table>{rows(4)}</Table>)
      at(container, 200)
      await screen.findByRole('region')
      at(container, 1200)
      await waitFor(() => expect(screen.queryByRole('region')).not.toBeInTheDocument())
    })
  })

  it.each([undefined, null, '', {}, 7])('has no caption where that is %o', (value) => {
    render(<Table caption={value as never}>{rows(2)}</Table>)
    expect(document.querySelector('caption')).toBeNull()
  })

  it('sets columns as the source aligned them', () => {
    render(
      <Table>
        <tbody>
          <tr>
            <td data-align="right">12</td>
            <td data-align="center">x</td>
            <td>a</td>
          </tr>
        </tbody>
      </Table>,
    )
    expect(screen.getAllByRole('cell').map((it) => getComputedStyle(it).textAlign)).toEqual([
      'right',
      'center',
      'start',
    ])
  })
})
