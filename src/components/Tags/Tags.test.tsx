import {render, screen} from '@testing-library/react'
import {Tags} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it, vi} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const keywords = [{name: '灯塔', url: '/tags/lights/'}, '航海史']

describe('<Tags />', () => {
  describeConformance(<Tags keywords={keywords} />, 'UL')

  it('is a list with a name, whose entries with an address are links to more of the kind', () => {
    render(<Tags keywords={keywords} locale={zhCN} />)
    expect(screen.getByRole('list', {name: '标签'})).toBeVisible()
    expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual(['灯塔', '航海史'])
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(screen.getByRole('link', {name: '灯塔'})).toHaveAttribute('href', '/tags/lights/')
    expect(screen.getByRole('link', {name: '灯塔'})).toHaveAttribute('rel', 'tag')
  })

  it('has links that a finger can press', () => {
    render(<Tags keywords={[{name: 'C', url: '/c/'}]} />)
    expect(screen.getByRole('link').getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  })

  it.each([undefined, null, [], 'a', {}, [null, undefined, '', {}, {name: ''}, 7]])('is nothing for %j', (value) => {
    const {container} = render(<Tags keywords={value as []} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('has an address that may not be followed as text', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<Tags keywords={[{name: 'x', url: 'javascript:tags()'}]} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('x')).toBeVisible()
    warn.mockRestore()
  })
})
