import {afterEach, describe, expect, it, vi} from 'vitest'
import {isExternal, safeUrl} from './url.ts'

describe('safeUrl', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each([
    'https://zili.example/a?b=c#d',
    'http://zili.example',
    'HTTPS://ZILI.EXAMPLE',
    '//zili.example/a',
    '/a',
    './a',
    '../a',
    'a/b',
    '?page=2',
    '#一、引言',
    'mailto:hello@zili.example?subject=x',
    'tel:+864000555014',
    'sms:+864000555014',
    'tencent://message/?uin=10000',
    'mqqwpa://im/chat?uin=10000',
    'weixin://dl/chat',
    'tg://resolve?domain=x',
    'whatsapp://send?phone=1',
    'line://ti/p/x',
    '/a:b',
    './javascript:1',
    '?q=javascript:1',
    '/文章/一张纸',
    'https://例子.example/纸',
  ])('lets %s pass', (url) => expect(safeUrl('Test', url)).toBe(url))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\n:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg/>',
    'blob:https://zili.example/1',
    'file:///etc/passwd',
    'about:blank',
    'intent://x#Intent;end',
    'view-source:https://zili.example',
    'jar:https://x!/',
    'x-unknown:1',
  ])('stops %j, with a warning in three clauses', (url) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(safeUrl('Test', url)).toBeUndefined()
    // Each message is said once: a shape seen before says nothing more.
    for (const [message] of warn.mock.calls) expect(message).toMatch(/^Test: .+, because .+\. Pass .+\.$/s)
  })

  it.each([undefined, null, '', 7, {}, [], true])('gives nothing for %j', (url) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(safeUrl('Test', url)).toBeUndefined()
  })

  it('gives the address as the browser would read it', () => {
    expect(safeUrl('Test', ' https://zili.example/a\n ')).toBe('https://zili.example/a')
  })

  it('lets pictures be data, which run nothing in an <img>', () => {
    expect(safeUrl('Test', 'data:image/png;base64,AA==', {picture: true})).toBe('data:image/png;base64,AA==')
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(safeUrl('Test', 'data:text/html,x', {picture: true})).toBeUndefined()
  })
})

describe('isExternal', () => {
  it.each([
    ['https://a.example', true],
    ['//a.example', true],
    ['/a', false],
    ['#a', false],
    ['mailto:a@b.example', false],
  ])('%s: %s', (url, external) => expect(isExternal(url)).toBe(external))
})
