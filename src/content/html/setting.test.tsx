// How what authors write is set: what stands in what, and how much room is between.
import {cleanup, render} from '@testing-library/react'
import {ArticleBody, type ArticleBodyProps} from 'inkstone'
import {HtmlContent, mathFromTex, parseHtml} from 'inkstone/html'
import {describe, expect, it} from 'vitest'

const picture = (width: number, height: number, more = '') => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/>`
  return `<img src="data:image/gif;base64,${btoa(svg)}" width="${width}" height="${height}" alt="" ${more}>`
}

/** Shows HTML as an article's text, and finds in it by CSS. */
function set(html: string, {inlineSize = 600, ...props}: ArticleBodyProps & {inlineSize?: number} = {}) {
  const content = parseHtml(html, {dataImages: true, transforms: [mathFromTex(() => '<math><mi>x</mi></math>')]})
  const {container} = render(
    <div style={{inlineSize}}>
      <ArticleBody lang="zh-CN" {...props}>
        <HtmlContent content={content} />
      </ArticleBody>
    </div>,
  )
  const find = (selector: string) => container.querySelector(selector)!
  const box = (selector: string) => find(selector).getBoundingClientRect()
  /** The room between the foot of one and the head of the other. */
  const room = (above: string, below: string) => Math.round(box(below).top - box(above).bottom)
  const line = parseFloat(getComputedStyle(find('[data-slot=article-body] > div')).lineHeight)
  return {container, find, box, room, line}
}

describe('in a line', () => {
  it('a title in a quotation stays in its sentence, its source at the end in one line', () => {
    const {box} = set(
      '<blockquote><p id="p">如<cite id="a">《书》</cite>所说。</p><footer id="f">林，<cite id="b">《书》</cite>后记</footer></blockquote>',
    )
    expect(box('#c-p').height).toBeLessThan(2 * box('#c-a').height)
    expect(box('#c-f').height).toBeLessThan(30)
  })

  it.each([
    ['an item', '<ul><li id="in">支持 ', ' 浏览器</li></ul>'],
    ['a cell', '<table><tr><td id="in">支持 ', ' 浏览器</td></tr></table>'],
    ['a heading', '<h2 id="in">支持 ', ' 浏览器</h2>'],
    ['a paragraph', '<p id="in">支持 ', ' 浏览器</p>'],
  ])('a small picture stands in the line of %s', (_, before, after) => {
    const {box, line} = set(before + picture(16, 16) + after)
    expect(box('#c-in').height).toBeLessThan(line * 1.7)
    expect(box('img').bottom).toBeLessThan(box('#c-in').bottom)
  })

  it('a picture alone has no more room below it than above', () => {
    const {box} = set(`<p id="in">${picture(300, 200)}</p><p>b</p>`)
    expect(box('#c-in').bottom - box('img').bottom).toBeCloseTo(box('img').top - box('#c-in').top, 0)
  })

  it('a mark stays with the formula before it, and an address fills its line', () => {
    const {find} = set('<p>面积为 \\(x\\)，时间</p><p>见 <a href="https://a.example/b">https://a.example/b</a></p>')
    expect(find('[data-tail]:has(math)').textContent).toBe('x，')
    expect(find('p').textContent).toBe('面积为 x，时间')
    expect(getComputedStyle(find('a')).wordBreak).toBe('break-all')
  })

  it('no Han is slanted', () => {
    const {find} = set('<p><dfn>定义</dfn><cite>书</cite></p>')
    expect(getComputedStyle(find('dfn')).fontSynthesisStyle).toBe('none')
  })
})

describe('between blocks', () => {
  const code = '<pre id="b"><code>x</code></pre>'
  it.each([
    ['an item', `<ol><li><p id="a">步骤</p>${code}</li></ol>`],
    ['a quotation', `<blockquote><p id="a">引文</p>${code}</blockquote>`],
    ['a section', `<section><p id="a">引文</p>${code}</section>`],
    ['a callout', `<div class="markdown-alert"><p id="a">提示</p>${code}</div>`],
  ])('code has room above it in %s', (_, html) => {
    const {room} = set(html)
    expect(room('#c-a', '#c-b')).toBeGreaterThan(12)
  })

  it('code after the words of an item has room above it', () => {
    const {box} = set(`<ol><li id="a">步骤：${code}</li></ol>`)
    expect(box('#c-b').top - box('#c-a').top).toBeGreaterThan(40)
  })

  it('a formula of its own has room above it, as a paragraph has', () => {
    const {room} = set('<p id="a">甲</p><math id="f" display="block"><mi>x</mi></math><p id="b">乙</p>')
    expect(room('#c-a', '#c-f')).toBeGreaterThan(0.7 * room('#c-f', '#c-b'))
    expect(room('#c-a', '#c-f')).toBeGreaterThan(15)
  })

  it('a rule has the same room below it, whatever comes', () => {
    for (const html of ['<p id="b">b</p>', code, `<figure id="b">${picture(600, 300)}</figure>`]) {
      const {room, line} = set(`<p>a</p><hr id="a">${html}`)
      expect(Math.abs(room('#c-a', '#c-b') - 1.4 * line)).toBeLessThan(2)
    }
  })

  it('a heading is nearer to what it stands above', () => {
    for (const html of [code, `<figure id="b">${picture(600, 300)}</figure>`]) {
      const {room} = set(`<h2>A</h2><h3>B</h3><p id="z">a</p><h4 id="a">H</h4>${html}`)
      expect(room('#c-a', '#c-b')).toBeLessThan(room('#c-z', '#c-a') - 5)
      expect(room('#c-a', '#c-b')).toBeGreaterThan(8)
    }
  })

  it('bare pictures, addresses and boxes of a picture have room on both sides', () => {
    const {room} = set(
      `<p id="a">a</p>${picture(300, 200, 'id="b"')}<address id="c">c</address><div><figure id="d">${picture(600, 300)}</figure></div><p id="e">e</p>`,
    )
    expect(room('#c-a', '#c-b')).toBeGreaterThan(20)
    expect(room('#c-b', '#c-c')).toBeGreaterThan(15)
    expect(room('#c-d', '#c-e')).toBeGreaterThan(30)
  })

  it('paragraphs of an item are nearer to each other than the next item', () => {
    const {room} = set('<ul><li><p id="a">a</p><p id="b">b</p></li><li id="c">c</li></ul>')
    expect(room('#c-a', '#c-b')).toBeLessThanOrEqual(room('#c-b', '#c-c'))
  })

  it('terms of one entry stand together, and a list begins where its box does', () => {
    const {room, box} = set(
      '<dl><dt id="a">a</dt><dt id="b">b</dt><dd id="c"><ul id="d"><li>d</li></ul></dd><dt id="e">e</dt></dl>',
    )
    expect(room('#c-a', '#c-b')).toBe(0)
    expect(room('#c-c', '#c-e')).toBeGreaterThan(5)
    expect(box('#c-d').top).toBe(box('#c-c').top)
  })

  it('a caption above has room below it', () => {
    const {room} = set(`<figure><figcaption id="a">表</figcaption><table id="b"><tr><td>x</td></tr></table></figure>`)
    expect(room('#c-a', '[data-slot=table]')).toBeGreaterThan(8)
  })
})

describe('tables, tasks and pictures', () => {
  it('numbers and words are whole in cells, and the last column ends where the table does', () => {
    const cells = (text: string[]) => `<tr>${text.map((it) => `<td><span>${it}</span></td>`).join('')}</tr>`
    const {container, box, find} = set(
      `<table>${cells(['一张很长的桌子，很长很长', '¥1,280.50', '腊月二十七，宜出行'])}<tr><td>a</td><td>b</td><td id="z" align="right"><span>INKPOT_HOME</span></td></tr></table>`,
      {inlineSize: 340},
    )
    const price = Array.from(container.querySelectorAll('td span')).find((it) => it.textContent === '¥1,280.50')!
    expect(price.getClientRects()).toHaveLength(1)
    expect(find('#c-z span').getClientRects()).toHaveLength(1)
    expect(box('#c-z').right).toBeCloseTo(box('#c-z span').right, 0)
  })

  it('the lines of a task begin below each other', () => {
    const {find} = set(`<ul><li id="a"><input type="checkbox" checked> ${'很长的事情'.repeat(20)}</li></ul>`)
    const range = document.createRange()
    range.selectNodeContents(Array.from(find('#c-a').childNodes).find((it) => it.textContent!.includes('很长'))!)
    const [first, second] = Array.from(range.getClientRects(), (it) => it.left)
    expect(Math.abs(first! - second!)).toBeLessThan(1)
    expect(find('input').getBoundingClientRect().right).toBeLessThanOrEqual(first!)
  })

  it('a small picture stays small, in the middle where it is meant to be', () => {
    const {box, find} = set(
      `<figure id="a" class="aligncenter">${picture(150, 150)}<figcaption>c</figcaption></figure><figure id="b">${picture(1200, 300)}</figure>`,
    )
    const [small, figure] = [box('#c-a img'), box('#c-a')]
    expect(small.width).toBe(150)
    expect(small.left - figure.left).toBeCloseTo(figure.right - small.right, 0)
    expect(getComputedStyle(find('#c-a figcaption')).textAlign).toBe('center')
    expect(box('#c-b img').width).toBe(box('#c-b').width)
  })

  it('pictures in paragraphs stand where they are aligned', () => {
    const {box} = set(
      `<p id="p">a${picture(100, 50, 'id="a" class="alignright"')}</p><p>${picture(100, 50, 'id="b" class="aligncenter"')}</p>`,
    )
    expect(box('#c-a').right).toBeCloseTo(box('#c-p').right, 0)
    expect(box('#c-b').left - box('#c-p').left).toBeCloseTo(box('#c-p').right - box('#c-b').right, 0)
  })

  it('a small picture that was put to a side has what comes after it beside it, where there is room', () => {
    const html =
      `<p id="o">o</p><figure id="a" class="alignleft">${picture(150, 100)}<figcaption>${'说'.repeat(40)}</figcaption></figure>` +
      `<p id="p">${'字'.repeat(200)}</p><p id="q">${picture(120, 60, 'id="b" align="right"')}${'字'.repeat(60)}</p><h2 id="h">c</h2>`
    const textOf = (find: (selector: string) => Element, id: string) => {
      const range = document.createRange()
      range.selectNodeContents(Array.from(find(id).childNodes).find((it) => it.nodeName === '#text')!)
      return range.getClientRects()[0]!
    }
    const {box, find} = set(html, {inlineSize: 700})
    expect(box('#c-a').width).toBe(150)
    expect(textOf(find, '#c-p').left).toBeGreaterThan(box('#c-a').right + 15)
    // The first line, whose letters have room above them, and the picture begin at the same height.
    expect(Math.abs(textOf(find, '#c-p').top - box('#c-a img').top)).toBeLessThan(8)
    expect(box('#c-b').right).toBeCloseTo(box('#c-q').right, 0)
    expect(textOf(find, '#c-q').right).toBeLessThan(box('#c-b').left - 15)
    expect(box('#c-h').top).toBeGreaterThan(Math.max(box('#c-a').bottom, box('#c-b').bottom))
    cleanup()
    const narrow = set(html, {inlineSize: 350})
    expect(textOf(narrow.find, '#c-p').top).toBeGreaterThan(narrow.box('#c-a').bottom)
    expect(textOf(narrow.find, '#c-q').top).toBeGreaterThanOrEqual(narrow.box('#c-b').bottom)
  })

  it('what stands beside a small picture is never squeezed, and boxes hold theirs', () => {
    const small = (id: string, side: string) => picture(300, 200, `id="${id}" align="${side}"`)
    const {box, room} = set(
      `<p>o</p>${small('a', 'left')}${small('b', 'right')}<ul id="u"><li>one</li></ul><h2 id="h">h</h2>` +
        `<blockquote id="q">${small('c', 'left')}<p>short</p></blockquote><p id="p">after</p>`,
      {inlineSize: 700},
    )
    expect(box('#c-b').top).toBeGreaterThanOrEqual(box('#c-a').bottom)
    expect(box('#c-u').width).toBeGreaterThan(300)
    expect(room('#c-b', '#c-h')).toBeGreaterThan(15)
    expect(box('#c-q').bottom).toBeGreaterThanOrEqual(box('#c-c').bottom)
    expect(box('#c-p').top).toBeGreaterThan(box('#c-c').bottom)
  })

  it('an article that begins with a small picture begins at its top', () => {
    const {box} = set(`${picture(200, 150, 'id="a" align="left"')}<p id="p">text</p>`, {inlineSize: 700})
    expect(box('#c-a').top - box('[data-slot=article-body]').top).toBeLessThan(2)
    expect(box('#c-p').top - box('[data-slot=article-body]').top).toBeLessThan(2)
  })

  it('a picture that is wider than the text reaches beyond it on both sides', () => {
    const {box} = set(`<p id="p">a</p>${picture(1600, 300, 'class="alignfull"')}<p>b</p>`, {inlineSize: 1270})
    expect(box('img').left).toBeCloseTo(box('[data-slot=article-body]').left, 0)
    expect(box('img').right).toBeCloseTo(box('[data-slot=article-body]').right, 0)
  })

  it('pictures that follow each other have room between, small ones none', () => {
    const {room, box, line} = set(
      `<p>${picture(700, 300, 'id="a"')}${picture(700, 300, 'id="b"')}</p><p id="p">字${picture(20, 20, 'id="c"')}字</p>`,
    )
    expect(room('#c-a', '#c-b')).toBeGreaterThanOrEqual(6)
    expect(box('#c-p').height).toBeCloseTo(line, 0)
  })

  it('no line is filled that ends where a picture begins', () => {
    const {find} = set(`<p id="p">图在这里：${picture(700, 300)}</p>`)
    const range = document.createRange()
    range.selectNodeContents(find('#c-p').firstChild!)
    expect(range.getBoundingClientRect().width).toBeLessThan(120)
  })

  it('in a text with indents a picture is not pushed out, nor is a centred line', () => {
    const {box, find} = set(
      `<p id="p">a</p><p>${picture(1200, 300)}</p><p id="c" class="has-text-align-center">b</p>`,
      {paragraph: 'indented'},
    )
    expect(box('img').left).toBe(box('#c-p').left)
    expect(getComputedStyle(find('#c-c')).textIndent).toBe('0px')
  })

  it('a centred heading has its ordinal beside it', () => {
    const {box} = set('<h2 id="h" class="has-text-align-center">一、到达</h2>', {inlineSize: 1270})
    expect(box('[data-ordinal]').left).toBeGreaterThan(box('#c-h').left + 100)
  })

  it('a picture at the end has no mark of the end beside it', () => {
    const {find} = set(`<p>a</p><p id="p">${picture(300, 200)}</p>`)
    expect(getComputedStyle(find('#c-p'), '::after').content).toBe('none')
  })
})

describe('text that stands in no element', () => {
  it('is set as paragraphs are', () => {
    const {box, room, line} = set('<p id="a">a</p>b<b id="b">c</b><p id="d">d</p>')
    expect(box('#c-b').left).toBeLessThan(box('#c-a').left + 40)
    expect(room('#c-a', 'p:nth-of-type(2)')).toBeCloseTo(0.72 * line, -1)
    expect(room('p:nth-of-type(2)', '#c-d')).toBeCloseTo(0.72 * line, -1)
  })

  it('runs on, in JSX too', () => {
    const {container} = render(
      <div style={{inlineSize: 1270}}>
        <ArticleBody lang="zh-CN">
          灯塔的<b>灯</b>每晚都亮
        </ArticleBody>
      </div>,
    )
    const range = document.createRange()
    range.selectNodeContents(container.querySelector('[data-slot=article-body] > div')!)
    expect(new Set(Array.from(range.getClientRects(), (it) => Math.round(it.bottom / 10))).size).toBe(1)
    expect(range.getBoundingClientRect().left).toBeGreaterThan(200)
  })
})

describe('from right to left', () => {
  it('a line that begins with a Latin name stays in its direction, and by its mark', () => {
    const {box, find} = set('<p id="p">UNESCO قالت</p><ul><li id="a">Optical</li></ul>', {lang: 'ar'})
    const range = document.createRange()
    range.selectNodeContents(find('#c-a').firstChild!)
    expect(box('#c-a').right - range.getBoundingClientRect().right).toBeLessThan(40)
    range.selectNodeContents(find('#c-p').firstChild!)
    expect(range.getBoundingClientRect().right).toBeCloseTo(box('#c-p').right, 0)
  })
})
