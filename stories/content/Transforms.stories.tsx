import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody} from 'inkstone'
import {
  chineseShortcodes,
  cleanPaste,
  collapseSpaces,
  dropEmptyParagraphs,
  dropIndents,
  editorBoxes,
  ghostCards,
  headingsFromBold,
  headingsFromOrdinals,
  listsFromParagraphs,
  notesFromParagraphs,
  splitBreaks,
  wordpressLeftovers,
  HtmlContent,
  parseHtml,
} from 'inkstone/html'
import {expect, within} from 'storybook/test'

const known = {
  chineseShortcodes,
  cleanPaste,
  collapseSpaces,
  dropEmptyParagraphs,
  dropIndents,
  editorBoxes,
  ghostCards,
  headingsFromBold,
  headingsFromOrdinals,
  listsFromParagraphs,
  notesFromParagraphs,
  splitBreaks,
  wordpressLeftovers,
}

interface DialectProps {
  /** What the content system gives. */
  html: string
  /** The transforms, in order. */
  transforms: (keyof typeof known)[]
}

/** The same HTML, as it came and as the transforms make it. */
function Dialect({html: source, transforms}: DialectProps) {
  const sides = {
    Before: parseHtml(source, {idPrefix: 'before-'}),
    After: parseHtml(source, {idPrefix: 'after-', transforms: transforms.map((name) => known[name])}),
  }
  return (
    <div style={{display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))', gap: '3rem'}}>
      {Object.entries(sides).map(([name, content]) => (
        <section key={name} aria-label={name}>
          <p style={{opacity: 0.8}}>{name}</p>
          <ArticleBody size="small">
            <HtmlContent content={content} />
          </ArticleBody>
        </section>
      ))}
    </div>
  )
}

const meta = {
  title: 'Content/Transforms',
  component: Dialect,
  args: {html: '', transforms: []},
  // What is shown before is as bad as it came.
  parameters: {a11y: {options: {rules: {'empty-heading': {enabled: false}}}}},
} satisfies Meta<typeof Dialect>
export default meta
type Story = StoryObj<typeof meta>

/** What an editor of a Chinese content system leaves, and all that helps, in the order of the guide. */
export const Default: Story = {
  args: {
    transforms: [
      'cleanPaste',
      'editorBoxes',
      'splitBreaks',
      'dropIndents',
      'collapseSpaces',
      'dropEmptyParagraphs',
      'listsFromParagraphs',
      'headingsFromOrdinals',
      'headingsFromBold',
    ],
    html: `<div><p>　　<strong>一、选墙</strong></p><p>&nbsp;</p><div>　　晒纸先看墙。墙要平，&nbsp;&nbsp;要朝南。<br><br>　　新刷的墙太涩，老墙太滑。</div>
<p><br></p><p>　　• 石灰墙，吃水快；</p><p>　　• 木板墙，揭得净。</p><p>　　<strong>二、看天</strong></p><p><b>早看东南</b></p>
<p>　　云头高，纸就能上墙。</p><p><b>晚看西北</b></p><p>　　云脚低，趁早收纸。</p></div>`,
  },
  play: async ({canvas}) => {
    const after = within(canvas.getByRole('region', {name: 'After'}))
    await expect(after.getAllByRole('heading').map((it) => `${it.tagName} ${it.textContent}`)).toEqual([
      'H2 一、选墙',
      'H2 二、看天',
      'H3 早看东南',
      'H3 晚看西北',
    ])
    await expect(after.getAllByRole('listitem')).toHaveLength(2)
  },
}

/** `dropEmptyParagraphs` */
export const EmptyParagraphs: Story = {
  args: {
    transforms: ['dropEmptyParagraphs'],
    html: '<p>The first paragraph.</p><p>&nbsp;</p><p><br></p><p>　</p><p>The second, three empty ones later.</p>',
  },
}

/** `collapseSpaces` */
export const Spaces: Story = {
  args: {
    transforms: ['collapseSpaces'],
    html: '<p>Spaces&nbsp;&nbsp;&nbsp;&nbsp;were&nbsp; &nbsp;once typed to fill a line. 5&nbsp;km stay together.</p>',
  },
}

/** `dropIndents` */
export const Indents: Story = {
  args: {transforms: ['dropIndents'], html: '<p>　　每段开头空两格，是用全角空格空出来的。</p><p>　　这一段也是。</p>'},
}

/** `splitBreaks` */
export const Breaks: Story = {
  args: {
    transforms: ['splitBreaks'],
    html: '<p>One paragraph, says the editor.<br><br>Two, says the reader,<br>the second of two lines.</p>',
  },
}

/** `listsFromParagraphs` */
export const FakeLists: Story = {
  args: {
    transforms: ['listsFromParagraphs'],
    html: '<p>带上三样东西：<br>• 棕刷<br>• 竹片<br>• 一壶水</p><p>1、先刷</p><p>2、再晒</p><p>（1）揭角</p><p>（2）揭纸</p>',
  },
}

/** `headingsFromBold` */
export const BoldHeadings: Story = {
  args: {
    transforms: ['headingsFromBold'],
    html: '<p><strong>Materials</strong></p><p>Paper, ink, patience.</p><p><strong>Method</strong></p><p>In that order.</p>',
  },
}

/** `headingsFromOrdinals` */
export const Ordinals: Story = {
  args: {
    transforms: ['headingsFromOrdinals'],
    html: '<p>一、缘起</p><p>（一）一封信</p><p>信里只有一行字。</p><p>（二）一张船票</p><p>票是昨天的。</p><p>二、经过</p><p>后来没有后来。</p>',
  },
}

/** `cleanPaste`: Word's pieces and bullets, Notion's boxes. */
export const Pasted: Story = {
  args: {
    transforms: ['cleanPaste'],
    html: '<p><span><b>Low</b></span><b> water</b><span> at noon.</span></p><p>·&nbsp;&nbsp;&nbsp;&nbsp; anchor</p><p>·&nbsp;&nbsp;&nbsp;&nbsp; chain</p><figure><div><span>💡</span></div><div>Mind the ebb.</div></figure>',
  },
}

/** `notesFromParagraphs`: what Word, Google Docs and Substack link by hand. */
export const LinkedNotes: Story = {
  args: {
    transforms: ['notesFromParagraphs'],
    html: `<p>松烟墨色黑而无光<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>，油烟墨黑得发亮<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup>。</p><hr>
<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;烧松枝取烟，宜写小楷。</span></p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;烧桐油取烟，宜画山水。</span></p></div>`,
  },
  play: async ({canvas}) => {
    const after = within(canvas.getByRole('region', {name: 'After'}))
    await expect(after.getAllByRole('listitem')).toHaveLength(2)
    await expect(after.getAllByRole('doc-backlink')).toHaveLength(2)
  },
}

/** `ghostCards` */
export const Ghost: Story = {
  args: {
    transforms: ['ghostCards'],
    html: `<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">⚓</div><div class="kg-callout-text">The ferry does <b>not</b> run on Sundays.</div></div>
<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Why not?</h4></div><div class="kg-toggle-content"><p>The ferryman sings in the choir.</p></div></div>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://zili.example/tides/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Tides, read slowly</div><div class="kg-bookmark-description">What two columns of numbers know.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">字里</span></div></div></a></figure>
<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/timetable.pdf"><div class="kg-file-card-contents"><div class="kg-file-card-title">Timetable</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">timetable.pdf</div><div class="kg-file-card-filesize">48 KB</div></div></div></a></div>
<div class="kg-card kg-button-card kg-align-center"><a href="/book" class="kg-btn kg-btn-accent">Book a crossing</a></div>`,
  },
}

/** `wordpressLeftovers` */
export const WordPress: Story = {
  args: {
    transforms: ['wordpressLeftovers'],
    html: `<p>[vc_row][vc_column]</p><p>[caption id="attachment_9" align="aligncenter" width="300"]<img src="/tides.svg" alt="A tide gauge" width="300" height="200"> The gauge at the old lock[/caption]</p><p>[gallery ids="1,2,3"]</p><p>[embed]https://zili.example/film/[/embed]</p><p>[/vc_column][/vc_row]</p>`,
  },
}

/** `chineseShortcodes`: themes of Typecho and Halo. */
export const Typecho: Story = {
  args: {
    transforms: ['chineseShortcodes'],
    html: `<p>[scode type="yellow"]湿纸不要对折。[/scode]</p><p>[collapse status="false" title="为什么？"]</p><p>折痕干了就再也压不平。</p><p>[/collapse]</p><p>工具可以在[button url="https://zili.example/tools/"]这里[/button]找到。</p>`,
  },
}

/** `editorBoxes`: Halo, WeChat and all others that draw boxes round blocks. */
export const Boxes: Story = {
  args: {
    transforms: ['editorBoxes'],
    html: '<section><section><div>墙根的纸最后干。</div><div><p>墙头的纸先黄。</p></div></section><div>中间的那一张，留给自己。</div></section>',
  },
}
