import {render, screen} from '@testing-library/react'
import {CommentGate} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

describe('<CommentGate />', () => {
  describeConformance(<CommentGate loginUrl="/login" registerUrl="/join" headingLevel={2} />, 'DIV')

  it('leads to where one logs in and signs up', () => {
    render(<CommentGate loginUrl="/login" registerUrl="/join" locale={zhCN} />)
    expect(screen.getByRole('heading', {level: 3, name: '登录后参与讨论'})).toBeVisible()
    expect(screen.getByRole('link', {name: '登录'})).toHaveAttribute('href', '/login')
    expect(screen.getByRole('link', {name: '注册'})).toHaveAttribute('href', '/join')
  })

  it('has no links when comments are closed', () => {
    render(<CommentGate loginUrl="/login" reason="closed" />)
    expect(screen.getByRole('heading', {name: 'Comments are closed'})).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})
