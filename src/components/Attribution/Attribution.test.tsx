import {render, screen} from '@testing-library/react'
import {Attribution} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const article = {
  headline: '一张纸的距离',
  url: 'https://zili.example/1/',
  license: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
}

describe('<Attribution />', () => {
  describeConformance(<Attribution article={article} publisher={{name: '字里', url: '/'}} />, 'P')

  it('names publisher and licence and asks for the source to be quoted', () => {
    render(<Attribution article={article} publisher={{name: '字里'}} locale={zhCN} data-testid="x" />)
    expect(screen.getByTestId('x')).toHaveTextContent(
      '《一张纸的距离》由字里发布。采用CC BY-NC-ND 4.0许可。转载请注明出处：https://zili.example/1/',
    )
    expect(screen.getByRole('link', {name: 'CC BY-NC-ND 4.0'})).toHaveAttribute('rel', 'noopener license')
  })

  it('shows a licence that is no address as text', () => {
    render(<Attribution article={{...article, license: 'All rights reserved'}} />)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('renders nothing without headline or address', () => {
    const {container} = render(<Attribution article={{headline: '', url: 'javascript:alert(1)'}} />)
    expect(container).toBeEmptyDOMElement()
  })
})
