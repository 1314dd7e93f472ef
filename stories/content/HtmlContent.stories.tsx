import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody} from 'inkstone'
import {HtmlContent, parseHtml, type HtmlOptions} from 'inkstone/html'
import {zhCN} from 'inkstone/locales/zh-CN'
import {expect} from 'storybook/test'
import {column} from '../decorators.tsx'

/** HTML in, an article out, and below it what was removed and why. */
function Playground({html, topHeading, idPrefix}: {html: string} & Pick<HtmlOptions, 'topHeading' | 'idPrefix'>) {
  const content = parseHtml(html, {report: true, topHeading, idPrefix})
  return (
    <>
      <ArticleBody>
        <HtmlContent content={content} />
      </ArticleBody>
      {content.removed!.length > 0 && (
        <ArticleBody size="small">
          <hr />
          <table>
            <caption>What was removed</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Name</th>
                <th scope="col">Because</th>
              </tr>
            </thead>
            <tbody>
              {content.removed!.map(({kind, name, reason}, index) => (
                <tr key={index}>
                  <td>{kind}</td>
                  <td>
                    <code>{name}</code>
                  </td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ArticleBody>
      )}
    </>
  )
}

const meta = {
  title: 'Components/HtmlContent',
  component: Playground,
  decorators: [column],
  argTypes: {html: {control: 'text'}, topHeading: {control: {type: 'number', min: 1, max: 6}}},
  args: {
    html: `<h2>The keeper’s book</h2>
<p onclick="steal()">Each evening she wrote down <a href="javascript:steal()">the hour</a> and <a href="#lamp">the state of the lamp</a>.</p>
<script>steal()</script>
<h3 id="lamp" style="position:fixed">The lamp</h3>
<p>Trimmed at four, clear until dawn.</p>`,
  },
} satisfies Meta<typeof Playground>
export default meta
type Story = StoryObj<typeof meta>

/** The playground: change the HTML under Controls. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: 'the state of the lamp'})).toHaveAttribute('href', '#c-lamp')
    await expect(canvas.getByText('onclick on p')).toBeVisible()
  },
}

/** As WordPress’s block editor writes it. */
export const WordPressBlocks: Story = {
  args: {
    html: `<h2 class="wp-block-heading">一、码头</h2>
<p>退潮以后，码头上只剩下绳子和盐的气味。老陈说，<strong>潮水记得每一条船</strong>，人却常常忘记。</p>
<figure class="wp-block-image size-large"><img src="lighthouse.svg" alt="灯塔" width="1200" height="675"/><figcaption class="wp-element-caption">清晨五点的灯塔</figcaption></figure>
<ul class="wp-block-list"><li>缆绳两条</li><li>盐一袋</li></ul>
<blockquote class="wp-block-quote"><p>海不回答，只重复。</p><cite>港口日志</cite></blockquote>`,
  },
  render: ({html}) => (
    <ArticleBody lang="zh-CN">
      <HtmlContent content={parseHtml(html, {locale: zhCN})} locale={zhCN} />
    </ArticleBody>
  ),
}

/** As its editor wrote it before: a box for a picture with its caption, tables, old elements. */
export const WordPressClassic: Story = {
  args: {
    html: `<div class="wp-caption alignnone" style="width: 610px"><img src="tides.svg" alt="A tide table" width="1200" height="675"><p class="wp-caption-text">The table of 1892</p></div>
<center>High water at <tt>04:12</tt></center>
<table border="1"><tr><td>High</td><td align="right">4.2 m</td></tr><tr><td>Low</td><td align="right">0.6 m</td></tr></table>`,
  },
}

/** Small pictures that an editor put to a side have the text beside them where there is room; text without a paragraph gets one. */
export const BesideText: Story = {
  args: {
    html: `<h2>守塔人</h2>
<p><img class="alignleft" src="portrait-glasses.svg" alt="" width="150" height="150">第一任守塔人姓陈，每天黄昏提着油灯上去，天亮再下来。他在日志里写风向、潮水和过往的船，有时也写想家，写完又划掉。日志一共十四本，纸都泛了黄，字却没有洇开：他只在没有雾的夜里写字，怕墨水返潮。</p>
<figure class="wp-block-image alignright size-medium"><img src="lighthouse.svg" alt="灯塔" width="300" height="169"/><figcaption>一九五六年重修以前的灯塔，据日志第三本里的铅笔画重绘</figcaption></figure>
<p>塔身是就地取的石头，缝里填的是糯米浆和石灰。修塔的人说，海水会替他们把缝养牢；过了七十年，拆下来的石头上果然还粘着隔壁那一块。</p>
<p>灯有过三盏：豆油的，煤油的，电的。换灯那几天，附近的渔船都不出海，并不是怕看不见，是不习惯。</p>
接任的人没有留下名字，只在最后一页写了<b>“灯好，人好”</b>四个字。
<h2>以后</h2><p>如今灯是自己亮的。</p>`,
  },
  render: ({html}) => (
    <ArticleBody lang="zh-CN">
      <HtmlContent content={parseHtml(html, {locale: zhCN})} locale={zhCN} />
    </ArticleBody>
  ),
}

/** Mathematics by MathML, readings above characters, things to do. */
export const Elements: Story = {
  args: {
    html: `<p><ruby>活版<rp>（</rp><rt>かっぱん</rt><rp>）</rp></ruby>, <mark>marked</mark>, <kbd>Ctrl</kbd>, H<sub>2</sub>O, <abbr title="Coordinated Universal Time">UTC</abbr></p>
<math display="block"><mrow><msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup><mo>+</mo><mn>1</mn><mo>=</mo><mn>0</mn></mrow></math>
<details><summary>How to read a tide table</summary><p>Look at the moon first.</p></details>
<pre><code class="language-js">const tide = (t) =&gt; 2.4 + 1.8 * Math.sin(t)</code></pre>`,
  },
}

/**
 * As platforms write it: a picture that loads late, emphasis by style, a formula drawn beside its MathML, code in a table of
 * numbers, a list of Quill, and a link to a heading without an id.
 */
export const Platforms: Story = {
  args: {
    html: `<section><p>先看<a href="#怎么算">怎么算</a>。潮差<span style="font-weight:700">逐日</span>不同，旧表上的 <span style="text-decoration:line-through">4.6 米</span>已经改成 4.2 米。</p></section>
<figure><noscript><img src="tides.svg" alt="潮汐表" width="1200" height="675"></noscript><img src="data:image/svg+xml;utf8,x" data-actualsrc="tides.svg" alt="潮汐表" width="1200" height="675"></figure>
<h2>怎么算 <a class="header-anchor" href="#怎么算" aria-hidden="true">#</a></h2>
<p>高度 <span class="katex"><span class="katex-mathml"><math><mi>h</mi><mo>=</mo><msub><mi>h</mi><mn>0</mn></msub><mo>+</mo><mi>A</mi><mi>sin</mi><mi>t</mi></math></span><span class="katex-html" aria-hidden="true">h=h0+Asint</span></span>，其中：</p>
<ol><li data-list="bullet">平均水位，取三年；</li><li data-list="bullet">振幅，分两种：</li><li data-list="bullet" class="ql-indent-1">大潮；</li><li data-list="bullet" class="ql-indent-1">小潮。</li></ol>
<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span></pre></td><td class="code"><pre><span class="line"><span class="keyword">const</span> mean = 2.4</span><br><span class="line"><span class="keyword">const</span> tide = (t) =&gt; mean + 1.8 * Math.sin(t)</span></pre></td></tr></table></figure>
<pre class="wp-block-verse has-text-align-center">潮来 三尺
潮去 三尺
码头还在原处</pre>`,
  },
  render: ({html}) => (
    <ArticleBody lang="zh-CN">
      <HtmlContent content={parseHtml(html, {locale: zhCN})} locale={zhCN} />
    </ArticleBody>
  ),
  play: async ({canvas, canvasElement}) => {
    await expect(canvas.getAllByRole('link', {name: '怎么算'})[0]).toHaveAttribute('href', '#c-怎么算')
    await expect(canvasElement.querySelectorAll('img, math, pre')).toHaveLength(3)
    await expect(canvasElement.querySelector('pre')).toHaveTextContent(/^const mean = 2\.4 const tide/)
  },
}

/** A frame of a site that is not known becomes a link. */
export const UnknownFrame: Story = {
  args: {
    html: '<p>Before.</p><iframe src="https://maps.example/harbour" title="Map of the harbour"></iframe><p>After.</p>',
  },
}
