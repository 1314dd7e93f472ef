import type {Meta, StoryObj} from '@storybook/react-vite'
import {articleComponents, ArticleBody, AuthorCard, LikeButton, PostCard} from 'inkstone'
import {expect, userEvent} from 'storybook/test'
import {author, brokenPicture, Body, longWord, post, zh} from '../fixtures.ts'

const meta = {
  title: 'Components/ArticleBody',
  component: ArticleBody,
  args: {lang: 'zh-CN', children: <Body blocks={zh.body} components={articleComponents} />},
  argTypes: {
    children: {control: false},
    paragraph: {control: 'inline-radio', options: ['spaced', 'indented']},
    size: {control: 'inline-radio', options: ['small', 'medium', 'large']},
  },
} satisfies Meta<typeof ArticleBody>
export default meta
type Story = StoryObj<typeof meta>

/** An article in Chinese: headings, paragraphs, lists, a picture. */
export const Default: Story = {}

const paragraphs = (
  <>
    <p>
      旧书的页边常有字。上一位读者在天头写下“此处当与前卷对看”，墨色已经发灰，前卷却不在手边。写字的人早已不在，话还在等人回答——这大概是书最耐心的地方。
    </p>
    <p>
      页边的字多半不署名，也不写日期，只凭笔迹才知道换了人：有人爱用朱笔，有人只肯用铅笔，有人把疑问写得很小，好像怕打扰正文。1919年的一册算术课本上，有人在例题旁边连写三个“不对”，下一页又写：“是我错了。”
    </p>
    <p>
      如今在屏幕上读书，批注存在云端，可以检索、可以同步，也可以一键清空。只是很少再有这样的事：翻开一页，遇见一个陌生人正同你想到了一处。
    </p>
  </>
)

/** Every element that a text may hold. */
export const Everything: Story = {
  args: {
    children: (
      <>
        <h2>一、怎样读一页旧书</h2>
        <p>
          把一张印好的纸对折，折缝便是书口，行话叫<em>版心</em>。版心里常有一个
          <a href="https://zili.example/fishtail/">鱼尾</a>
          形的记号，折页的人对着它的尖角下手，几百页就能折得一样齐。鱼尾不是装饰，是
          <strong>写给工人看的一道指令</strong>
          ，只是后来的读者觉得它好看，舍不得它走。
        </p>
        <h3>1. 纸上的方位</h3>
        <p>一页纸有它的东南西北：</p>
        <ul>
          <li>
            <strong>天头：</strong>版框以上的空白，留给眉批。
            <ul>
              <li>宽的，是预备给人写字的；</li>
              <li>窄的，往往是重装时被裁去了一截。</li>
            </ul>
          </li>
          <li>
            <strong>地脚：</strong>版框以下的空白，手指搁在这里，碰不到字。
          </li>
        </ul>
        <h4>顺序</h4>
        <ol>
          <li>先看书口，认出卷次；</li>
          <li>
            再看天头，听听前人的意见：
            <ol>
              <li>同意的，点头；</li>
              <li>不同意的，另起一行。</li>
            </ol>
          </li>
          <li>最后才看正文。</li>
        </ol>
        <blockquote>
          <p>折纸的人不看字，只看鱼尾。字是给别人的，鱼尾是给他的。</p>
          <cite>字里编辑部《排字房手记》</cite>
        </blockquote>
        <figure>
          <img src="/canon.svg" alt="书页上的版心，按古典的比例安放" width={600} height={400} />
          <figcaption>一幅跨页与它的版心。空白不是剩下的，是先划出来的。</figcaption>
        </figure>
        <h5>记号与读音</h5>
        <p>
          <ruby>
            鱼<rt>yú</rt>尾<rt>wěi</rt>
          </ruby>
          有黑白之分，也有单双之别；<mark>双黑鱼尾</mark>最常见。纸的轻重以每平方米的克数计，写作g/m<sup>2</sup>
          ；墨里的胶怕水，
          <del>用开水</del>
          <ins>用冷水</ins>
          研。在电子版里，按<kbd>Ctrl</kbd>＋<kbd>F</kbd>查“鱼尾”，程序会答<samp>12处</samp>。
        </p>
        <h6>名词</h6>
        <dl>
          <dt>书耳</dt>
          <dd>版框外左上角的小方格，记着篇名，翻书时一眼可见。</dd>
          <dt>界行</dt>
          <dd>行与行之间的细线，替字排队。</dd>
        </dl>
        <table>
          <thead>
            <tr>
              <th scope="col">部位</th>
              <th scope="col">在哪里</th>
              <th scope="col">做什么用</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">版心</th>
              <td>纸的正中，对折之后成为书口</td>
              <td>写书名、卷次、页码</td>
            </tr>
            <tr>
              <th scope="row">天头</th>
              <td>版框以上</td>
              <td>写眉批</td>
            </tr>
          </tbody>
        </table>
        <details>
          <summary>为什么折缝在左边？</summary>
          <p>因为从右往左读。翻过来看，右边才是一册书的开头。</p>
        </details>
        <hr />
        <p>屏幕没有折缝，却也有它的版心：</p>
        <pre>
          <code>{`.page {\n  max-inline-size: 36em;\n  margin-inline: auto;\n}`}</code>
        </pre>
        <p>
          这里的<code>36em</code>就是一行三十六个字。
        </p>
      </>
    ),
  },
}

/** Headings of every level. The first two begin with an ordinal, as Chinese headings often do. */
export const Headings: Story = {
  args: {
    children: (
      <>
        <h1>书的边角</h1>
        <p>页面的标题通常由文章的头部给出；正文里若也有一级标题，它与二级一样大。</p>
        <h2>一、天头</h2>
        <p>留给后来的人写字。</p>
        <h2>二、地脚：手指的位置，以及为什么它总是比天头窄一些</h2>
        <h3>1. 手</h3>
        <p>两个标题相接的时候，中间不必多留一段空白。</p>
        <h4>拇指</h4>
        <p>压住书的是它。</p>
        <h5>食指</h5>
        <p>指着字的是它。</p>
        <h6>小指</h6>
        <p>托着书脊，时间久了会酸。</p>
      </>
    ),
  },
}

/** Lists: with bullets, numbered, nested, with paragraphs, and of terms. */
export const Lists: Story = {
  args: {
    children: (
      <>
        <p>修一部虫蛀的书，要备这些东西：</p>
        <ul>
          <li>糨糊，稀的；</li>
          <li>
            补纸，颜色要比原书浅一点：
            <ul>
              <li>竹纸补竹纸；</li>
              <li>
                皮纸补皮纸：
                <ul>
                  <li>找不到同样的，宁可薄，不可厚。</li>
                </ul>
              </li>
            </ul>
          </li>
          <li>
            <p>一盏斜着照过来的灯。</p>
            <p>正着照，看见的是字；斜着照，看见的才是纸。</p>
          </li>
        </ul>
        <p>次序是这样的：</p>
        <ol start={8}>
          <li>拆线，编号，一页也不能乱；</li>
          <li>抹糨糊，贴补纸；</li>
          <li>
            压平：
            <ol>
              <li>先用手掌；</li>
              <li>再用石头。</li>
            </ol>
          </li>
        </ol>
        <dl>
          <dt>补</dt>
          <dd>缺了的地方，添上纸。</dd>
          <dt>托</dt>
          <dd>整页都软了，背面再加一层。</dd>
        </dl>
      </>
    ),
  },
}

/** Quotations: with a source, without one, with two paragraphs, inside a sentence. */
export const Quotations: Story = {
  args: {
    children: (
      <>
        <p>
          排字房里流传着一句话：<q>错字是自己长出来的。</q>
          校样看过三遍，干干净净，印出来总有一个在那里，像是半夜自己走进去的。
        </p>
        <blockquote>
          <p>我校了一辈子书，只怕两种稿子：一种是作者太不当心，一种是作者太当心。</p>
          <cite>苏未《铅笔与红笔》</cite>
        </blockquote>
        <p>她还说过：</p>
        <blockquote>
          <p>读者指出错字，要谢他，因为他替你多读了一遍。</p>
          <p>读者指错了，也要谢他，因为他读得比你慢。</p>
        </blockquote>
        <p>这话后来抄在编辑部的墙上，其中有一个错字，至今没有人去改。</p>
      </>
    ),
  },
}

/** Figures as wide as the text, wider, and as wide as the page. */
export const Figures: Story = {
  args: {
    children: (
      <>
        <p>海图上的数字是一根一根绳子量出来的，每个数字底下，都有一个人站在船边。</p>
        <figure>
          <img src="/soundings.svg" alt="等深线一圈圈向中间收拢" width={600} height={400} />
          <figcaption>图1　铅锤落到最深处。与正文同宽。</figcaption>
        </figure>
        <p>把一年的潮水画成曲线，就要横着看了。</p>
        <figure data-width="wide">
          <img src="/tides.svg" alt="一行月相之下，大潮与小潮的曲线起伏" width={600} height={400} />
          <figcaption>图2　月亮与潮水。比正文宽。</figcaption>
        </figure>
        <p>至于夜里的海，只有满满一页才画得下。</p>
        <figure data-width="full">
          <img src="/lighthouse.svg" alt="夜里的灯塔，光束扫过海面" width={1200} height={720} />
          <figcaption>图3　两座灯塔。与页面同宽。</figcaption>
        </figure>
        <p>看完了再回到一行一行的字里来。</p>
      </>
    ),
  },
}

/** The picture's address leads nowhere: its words and its caption remain. */
export const BrokenPicture: Story = {
  args: {
    children: (
      <>
        <p>下面本来是一幅海图。</p>
        <figure>
          <img src={brokenPicture} alt="舟山群岛的旧海图，水深以寻计" width={600} height={400} />
          <figcaption>图1　1862年的海图，据说至今还锁在某一间办公室的抽屉里。</figcaption>
        </figure>
        <p>图没有来，图注来了，文章还读得下去。</p>
      </>
    ),
  },
}

/** A table that fits, and one with more columns than a phone has room for. */
export const Tables: Story = {
  args: {
    children: (
      <>
        <p>灯质的几种写法：</p>
        <table>
          <caption>表1　缩写与意思</caption>
          <thead>
            <tr>
              <th scope="col">缩写</th>
              <th scope="col">意思</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>F</td>
              <td>定光，一直亮着</td>
            </tr>
            <tr>
              <td>Fl</td>
              <td>闪光，亮短暗长</td>
            </tr>
            <tr>
              <td>Oc</td>
              <td>明暗光，亮长暗短</td>
            </tr>
          </tbody>
        </table>
        <p>一份值班日志，比手机的屏幕宽：</p>
        <table>
          <thead>
            <tr>
              {['时刻', '风向', '风力', '云', '能见度', '经过的船', '备注'].map((name) => (
                <th key={name} scope="col" style={{whiteSpace: 'nowrap'}}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[
              ['19:04', '东南', '3', '少云', '12海里', '渔船两艘', '点灯'],
              ['23:00', '东', '4', '多云', '8海里', '客轮一艘，灯火通明', '上弦'],
              ['02:30', '东', '2', '雾', '不足1海里', '只闻其声', '鸣雾笛'],
              ['05:22', '无', '0', '雾散', '10海里', '昨夜的渔船', '熄灯'],
            ].map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell} style={{whiteSpace: 'nowrap'}}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  },
}

/** Code in a sentence and in lines of its own, some of them longer than the column. */
export const Code: Story = {
  args: {
    children: (
      <>
        <p>
          让中文两端对齐，只要<code>text-align: justify</code>一句；让它不难看，要另外几句：
        </p>
        {/* What scrolls must be in the reach of the keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0}>
          <code>{`p:lang(zh) {
  text-align: justify;
  line-break: strict;
  text-autospace: normal; /* 汉字与拉丁字母之间的空隙由浏览器来留，不必往文字里添空格，也不必写脚本去添 */
}`}</code>
        </pre>
        <p>
          再长的名字也会折行：<code>{longWord}</code>，不会撑破版心。
        </p>
      </>
    ),
  },
}

/** What may stand inside a sentence. */
export const Inline: Story = {
  args: {
    children: (
      <>
        <p>
          <strong>着重用黑体，</strong>
          <em>强调加点</em>，<mark>划过的地方留着颜色</mark>，<small>小字说次要的话</small>；<del>写错的</del>
          <ins>改正的</ins>都看得见。
        </p>
        <p>
          注音在上：
          <ruby>
            句<rt>jù</rt>读<rt>dòu</rt>
          </ruby>
          ，不念“
          <ruby>
            读<rt>dú</rt>
          </ruby>
          ”。水的分子式是H<sub>2</sub>O，光一年走9.46×10<sup>15</sup>米，脚注号
          <sup>
            <a href="#note">1</a>
          </sup>
          不会把行撑开。
        </p>
        <p>
          <abbr title="联合国教科文组织">UNESCO</abbr>的文件里，<time dateTime="2024-07-31">7月31日</time>写作
          <samp>2024-07-31</samp>；要找它，按<kbd>Ctrl</kbd>＋<kbd>F</kbd>，输入<code>07-31</code>。
        </p>
        <p id="note">
          <small>1. 这就是那条脚注。它没有什么要补充的，只是想让人知道它在。</small>
        </p>
        <p>
          链接可以很短，如<a href="https://zili.example/">这里</a>；也可以很长：
          <a href="https://zili.example/archive/" data-address="">
            https://zili.example/archive/{longWord}
          </a>
          。
        </p>
      </>
    ),
  },
}

/** What a reader opens: details with a summary. */
export const Details: Story = {
  args: {
    children: (
      <>
        <p>猜一个字：“上面看是山，下面看也是山，合起来倒不见山了。”</p>
        <details>
          <summary>谜底</summary>
          <p>“出”字。山与山叠在一起，人就要出门去了。</p>
        </details>
        <p>猜不出也不要紧，谜语的好处是可以带在路上。</p>
      </>
    ),
  },
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByText('谜底'))
    await expect(canvas.getByText(/^“出”字/)).toBeVisible()
  },
}

/** Paragraphs told apart by an indented first line, as in books, with no space between them. */
export const Indented: Story = {
  args: {
    paragraph: 'indented',
    children: (
      <>
        {paragraphs}
        <h2>附记</h2>
        {paragraphs}
      </>
    ),
  },
}

/** The first letter spans two lines. */
export const DropCap: Story = {args: {dropCap: true, children: paragraphs}}

/** Smaller text. */
export const Small: Story = {args: {size: 'small', children: paragraphs}}

/** Larger text. */
export const Large: Story = {args: {size: 'large', children: paragraphs}}

/** A text of one paragraph: the mark of the end is on it. */
export const OneParagraph: Story = {
  args: {children: <p>雾来的时候没有声音。先是对岸的灯少了一盏，接着是桥上的。</p>},
}

/** A text that ends with a list instead of a paragraph. */
export const EndsWithList: Story = {
  args: {
    children: (
      <>
        <p>出海之前，数一数：</p>
        <ul>
          <li>淡水；</li>
          <li>灯油；</li>
          <li>一本可以读很久的书。</li>
        </ul>
      </>
    ),
  },
}

/** Components set inside the text keep their own looks: no bullets, no indents, no underlines of the text's. */
export const WithComponents: Story = {
  args: {
    paragraph: 'indented',
    children: (
      <>
        <p>写这篇文章的人，读者大概还不认识：</p>
        <AuthorCard author={author} />
        <p>他上一篇写的是海图上的数字：</p>
        <PostCard post={post} layout="list" />
        <p>若你也喜欢，可以在这里告诉他：</p>
        <LikeButton count={1284} />
        <p>然后我们接着往下读。</p>
      </>
    ),
  },
  play: async ({canvas}) => {
    const name = canvas.getByRole('link', {name: author.name})
    await expect(getComputedStyle(name).textDecorationLine).toBe('none')
    await expect(getComputedStyle(canvas.getByText(author.description!)).textIndent).toBe('0px')
  },
}

/** Words without a place to break, in each kind of element. */
export const LongWords: Story = {
  args: {
    children: (
      <>
        <h2>{longWord}</h2>
        <p>{longWord}</p>
        <ul>
          <li>{longWord}</li>
        </ul>
        <blockquote>
          <p>{longWord}</p>
        </blockquote>
      </>
    ),
  },
}

/** On a phone. */
export const Phone: Story = {globals: {viewport: {value: 'phone', isRotated: false}}}

const english = (
  <>
    <p>
      The margin of a book is not empty; it is held open for the reader’s thumb. In an old copy there may be more: a row
      of small brown words, left by somebody who owned the book in 1847 and disagreed with page 212.
    </p>
    <p>
      We know such readers only by their hands. One writes upright and never ends a sentence. One counts:{' '}
      <em>third time he says so</em>. One, on the last leaf, has added up the price of coal—and, under the sum, “all
      this to learn what I knew already.”
    </p>
    <h2>What the Screen Kept</h2>
    <p>
      On a screen the notes are kept elsewhere, where they can be searched, shared, and{' '}
      <a href="https://foolscap.example/">lost in one keystroke</a>. What has gone is the accident of turning a page and
      finding a stranger there, mid-argument.
    </p>
    <blockquote>
      <p>I write in pencil, so that the next owner may have the last word.</p>
      <cite>Nora Ellery, “Borrowed Margins”</cite>
    </blockquote>
    <ul>
      <li>
        <strong>Ink</strong> argues with the author.
      </li>
      <li>
        <strong>Pencil</strong> argues with the next reader.
      </li>
    </ul>
  </>
)

/** English: a measure in letters, hyphens, old-style figures. */
export const English: Story = {args: {lang: 'en', children: english}, globals: {locale: 'en'}}

/** English with indented paragraphs. */
export const EnglishIndented: Story = {
  args: {lang: 'en', paragraph: 'indented', children: english},
  globals: {locale: 'en'},
}

/** English with a drop cap. */
export const EnglishDropCap: Story = {args: {lang: 'en', dropCap: true, children: english}, globals: {locale: 'en'}}

/** Japanese, on a Chinese page. */
export const Japanese: Story = {
  args: {
    lang: 'ja',
    children: (
      <>
        <h2>本の余白</h2>
        <p>
          本の
          <ruby>
            余白<rt>よはく</rt>
          </ruby>
          は、何も書かれていないのではない。読む人の指のために空けてあるのである。古い版本を開くと、上の余白に小さな字が並んでいることがある。前の持ち主が、思いついたことを書きとめたのだ。
        </p>
        <p>
          「ここは<strong>前の巻</strong>と照らし合わせること。」——書いた人はもういないが、言葉はまだ返事を待っている。
        </p>
        <blockquote>
          <p>鉛筆で書くのは、次に読む人に最後のひとことを譲るためである。</p>
        </blockquote>
        <ul>
          <li>墨の字は著者と話す。</li>
          <li>鉛筆の字は次の読者と話す。</li>
        </ul>
      </>
    ),
  },
}

/** Korean, on a Chinese page: lines break between words. */
export const Korean: Story = {
  args: {
    lang: 'ko',
    children: (
      <>
        <h2>책의 여백</h2>
        <p>
          책의 여백은 비어 있는 것이 아니다. 읽는 사람의 손가락을 위해 비워 둔 자리다. 오래된 책을 펼치면 위쪽 여백에
          작은 글씨가 줄지어 있을 때가 있다. 먼저 읽은 사람이 <strong>떠오른 생각</strong>을 적어 둔 것이다.
        </p>
        <p>“이 대목은 앞 권과 견주어 볼 것.” 쓴 사람은 이제 없지만, 말은 아직 대답을 기다리고 있다.</p>
        <ul>
          <li>먹으로 쓴 글은 지은이에게 말을 건다.</li>
          <li>연필로 쓴 글은 다음 독자에게 말을 건다.</li>
        </ul>
      </>
    ),
  },
}

/** Chinese in traditional characters, with the quotation marks that belong to it. */
export const Traditional: Story = {
  args: {
    lang: 'zh-Hant',
    children: (
      <>
        <h2>一、書的空白</h2>
        <p>
          書的空白並非什麼也沒有，而是替讀書人的手指留下的位置。翻開一部舊書，天頭上有時排著一行行小字：「此處當與前卷對看。」寫字的人早已不在，話卻還在等人
          <em>回答</em>。
        </p>
        <blockquote>
          <p>用鉛筆寫，是把最後一句話讓給下一個讀的人。</p>
        </blockquote>
      </>
    ),
  },
}

/** Arabic, which runs from right to left, on a Chinese page. */
export const Arabic: Story = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    children: (
      <>
        <h2>هامش الكتاب</h2>
        <p>
          هامش الكتاب ليس فراغًا، بل هو المكان الذي تُرك لأصابع القارئ. وإذا فتحتَ كتابًا قديمًا فقد تجد في أعلى الصفحة سطورًا
          صغيرة كتبها <a href="https://zili.example/">قارئ سبقك</a>.
        </p>
        <ul>
          <li>الحبر يجادل المؤلف.</li>
          <li>والقلم الرصاص يجادل القارئ التالي.</li>
        </ul>
      </>
    ),
  },
}

/** On a dark page. */
export const Dark: Story = {...Everything, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {...Everything, globals: {scheme: 'sepia'}}

/** A Chinese text on a page that runs from right to left: every paragraph keeps its own direction. */
export const RightToLeft: Story = {...Everything, globals: {direction: 'rtl'}}
