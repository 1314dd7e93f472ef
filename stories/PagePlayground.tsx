import {ArticlePage, InkstoneProvider, type ArticlePageProps} from 'inkstone'
import {HtmlContent, parseHtml, type Content} from 'inkstone/html'
import {zhCN} from 'inkstone/locales/zh-CN'
import {parseMarkdown} from 'inkstone/markdown'
import {useId, useState} from 'react'

type Format = 'JSON' | 'HTML' | 'Markdown'

const article = {
  url: 'https://zili.example/lights/',
  headline: '光的句读：灯塔怎样报出自己的名字',
  author: {name: '林屿', jobTitle: '海洋史作者'},
  datePublished: '2024-07-31T17:36:00+08:00',
}

const samples: Record<Format, string> = {
  JSON: JSON.stringify(
    {
      article: {...article, description: '把灯塔当作一种文字来读，会看见它的字形、语法和字典。', viewCount: 12600},
      html: '<p>夜里驶近海岸的人，最先看见的往往不是陆地，而是一个光点。</p>',
      like: {count: 41},
      related: [{url: '/fog/', headline: '雾来的时候没有声音', datePublished: '2024-06-02'}],
      contact: {telephone: '021-5555-0147', email: 'hello@zili.example'},
    },
    null,
    2,
  ),
  HTML: '<h2>一、引言</h2>\n<p>夜里驶近海岸的人，最先看见的往往不是陆地，而是<strong>一个光点</strong>。</p>\n<script>steal()</script>',
  Markdown:
    '## 一、引言\n\n夜里驶近海岸的人，最先看见的往往不是陆地，而是**一个光点**。\n\n> [!TIP]\n> 数一数它的拍子。',
}

type PageData = Omit<ArticlePageProps, 'children'> & {parsed: Content}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The page that a source says, or an error that says what is not right. */
function read(format: Format, source: string): PageData {
  if (format !== 'JSON') {
    const parsed = format === 'HTML' ? parseHtml(source, {report: true}) : parseMarkdown(source, {report: true})
    return {article, parsed}
  }
  const data: unknown = JSON.parse(source)
  if (!isObject(data) || !isObject(data.article)) throw new Error('It needs an object with an "article" in it.')
  const {html = '', markdown, children: _, ...page} = data
  const parsed = typeof markdown === 'string' ? parseMarkdown(markdown) : parseHtml(String(html))
  return {...(page as unknown as Omit<ArticlePageProps, 'children'>), parsed}
}

/** A source, the page made of it, and beside a source that cannot be read the last page that could. */
export function PagePlayground() {
  const [format, setFormat] = useState<Format>('JSON')
  const [sources, setSources] = useState(samples)
  const [page, setPage] = useState(() => read('JSON', samples.JSON))
  const [fault, setFault] = useState('')
  const id = useId()

  function show(next: Format, source: string) {
    setFormat(next)
    setSources({...sources, [next]: source})
    try {
      setPage(read(next, source))
      setFault('')
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }

  const {parsed, ...data} = page
  return (
    <div className="playground sb-unstyled">
      <fieldset>
        <legend>What it is</legend>
        {(Object.keys(samples) as Format[]).map((it) => (
          <label key={it}>
            <input type="radio" name={id} checked={it === format} onChange={() => show(it, sources[it])} /> {it}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}source`}>Source</label>
      <textarea
        id={`${id}source`}
        rows={14}
        spellCheck={false}
        aria-describedby={`${id}fault`}
        aria-invalid={fault ? true : undefined}
        value={sources[format]}
        onChange={(event) => show(format, event.target.value)}
      />
      <output id={`${id}fault`}>{fault && `This cannot be read yet, so the last page stays: ${fault}`}</output>
      {!!parsed.removed?.length && (
        <p>Left out: {parsed.removed.map(({name, reason}) => `${name} (${reason})`).join(', ')}.</p>
      )}
      <section className="docs-window" aria-label="The page" lang="zh-CN">
        <InkstoneProvider locale={zhCN} timeZone="Asia/Shanghai">
          <ArticlePage {...data} headings={parsed.headings} readingTime={parsed.readingTime}>
            <HtmlContent content={parsed} />
          </ArticlePage>
        </InkstoneProvider>
      </section>
    </div>
  )
}
