import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, ArticleHeader, articleComponents, type Article} from 'inkstone'
import type {ReactNode} from 'react'
import {expect} from 'storybook/test'
import {Body, en, zh} from '../fixtures.ts'
import {mapped} from '../scripts/mapped.tsx'
import * as arabic from '../scripts/arabic.tsx'
import * as japanese from '../scripts/japanese.tsx'
import {Shadow} from './Shadow.tsx'
import {others} from './styles.ts'
import './comparison.css'

interface Text {
  article: Article
  /** Plain elements, and the same from our map. */
  plain: ReactNode
  ours: ReactNode
}

const fromBlocks = ({article, body}: typeof zh): Text => ({
  article,
  plain: <Body blocks={body} />,
  ours: <Body blocks={body} components={articleComponents} />,
})
const fromElements = ({article, body}: {article: Article; body: ReactNode}): Text => ({
  article,
  plain: body,
  ours: mapped(body),
})

const texts = {
  'zh-CN': fromBlocks(zh),
  en: fromBlocks(en),
  ja: fromElements(japanese),
  ar: fromElements(arabic),
}

interface Props {
  /** The style that stands beside ours. */
  other: keyof typeof others
  /** The language of the text that both set. */
  text: keyof typeof texts
}

/** One text twice: as Inkstone sets it, and as another style does. */
function Comparison({other, text}: Props) {
  const {article, plain, ours} = texts[text]
  const {name, className, css} = others[other]
  const {headline, description} = article
  const direction = text === 'ar' ? 'rtl' : 'ltr'
  return (
    <div className="beside" lang={text} dir={direction}>
      <section aria-label="Inkstone">
        <p dir="ltr">Inkstone</p>
        <ArticleHeader article={{url: article.url, headline, description, inLanguage: text}} />
        <ArticleBody>{ours}</ArticleBody>
      </section>
      <section className="other" aria-label={name}>
        <p dir="ltr">{name}</p>
        <Shadow css={css}>
          <article className={className} lang={text} dir={direction}>
            <h1>{headline}</h1>
            <p>{description}</p>
            {plain}
          </article>
        </Shadow>
      </section>
    </div>
  )
}

const meta = {
  title: 'Guides/Beside other styles',
  component: Comparison,
  argTypes: {
    other: {control: 'inline-radio', options: Object.keys(others)},
    text: {control: 'inline-radio', options: Object.keys(texts)},
  },
  // What others' colours are is not for us to mend.
  parameters: {layout: 'fullscreen', a11y: {context: {exclude: ['.other']}}},
  play: async ({canvas, args}) => {
    await expect(canvas.getByRole('region', {name: 'Inkstone'})).toBeVisible()
    const other = canvas.getByRole('region', {name: others[args.other].name})
    const headings = [...other.querySelectorAll('div')].map((it) => it.shadowRoot?.querySelector('h1')?.textContent)
    await expect(headings).toEqual([texts[args.text].article.headline])
  },
} satisfies Meta<typeof Comparison>
export default meta
type Story = StoryObj<typeof meta>

/** Chinese, beside heti. */
export const Chinese: Story = {args: {text: 'zh-CN', other: 'heti'}}

/** English, beside Tailwind's prose. */
export const English: Story = {args: {text: 'en', other: 'tailwind'}, globals: {locale: 'en'}}

/** Japanese, beside GitHub. */
export const Japanese: Story = {args: {text: 'ja', other: 'github'}, globals: {locale: 'ja'}}

/** Arabic, beside a theme of Ghost. */
export const Arabic: Story = {args: {text: 'ar', other: 'ghost'}, globals: {locale: 'ar'}}
