import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticlePage} from 'inkstone'
import {HtmlContent, parseHtml} from 'inkstone/html'
import {fromWordPress, type WordPressPost} from 'inkstone/wordpress'
import {expect} from 'storybook/test'
import ferry from '../../test/fixtures/wordpress/ferry.json' with {type: 'json'}
import {odd} from '../../test/fixtures/wordpress/odd.ts'

interface WordPressPageProps {
  /** A post as `/wp/v2/posts?_embed` gives it. */
  post: WordPressPost
}

/** A post of WordPress's REST API as a page. */
function WordPressPage({post}: WordPressPageProps) {
  const options = {timeZone: 'Asia/Shanghai', meta: {viewCount: 'views', likeCount: 'bigfa_ding'}}
  const {article, html, comments} = fromWordPress(post, options)
  const body = parseHtml(html, {locale: article.inLanguage, url: article.url})
  return (
    <ArticlePage
      article={article}
      headings={body.headings}
      readingTime={body.readingTime}
      comments={{comments}}
      like={{count: article.likeCount ?? 0}}
    >
      <HtmlContent content={body} />
    </ArticlePage>
  )
}

/** The fixture's pictures lie on no server. */
const withPictures = (post: object) =>
  JSON.parse(
    JSON.stringify(post)
      .replaceAll(/https:\/\/secure\.gravatar\.com[^"]*/g, '/portrait-cap.svg')
      .replaceAll(/https:\/\/\w+\.example\/wp-content\/uploads[^"\s\\]*/g, '/tides.svg'),
  ) as WordPressPost

const meta = {
  title: 'Content/WordPress',
  component: WordPressPage,
  args: {post: withPictures(ferry)},
  argTypes: {post: {control: false}},
  parameters: {layout: 'fullscreen'},
} satisfies Meta<typeof WordPressPage>
export default meta
type Story = StoryObj<typeof meta>

/** A post of blocks, with a featured picture, terms, counts of a theme, and comments. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('heading', {level: 1, name: /喊渡/})).toBeVisible()
    await expect(canvas.getByRole('table')).toBeVisible()
  },
}

/** A post of the classic editor: captions, a gallery, tables in tables, deep lists. */
export const Classic: Story = {args: {post: withPictures(odd.classic)}, globals: {locale: 'en'}}

/** Right to left. */
export const RightToLeft: Story = {
  args: {post: withPictures(odd.rightToLeft)},
  globals: {locale: 'en', direction: 'rtl'},
}

/** A headline of more than a thousand characters. */
export const LongTitle: Story = {args: {post: withPictures(odd.longTitle)}, globals: {locale: 'en'}}

/** A password is needed to read it: WordPress gives no text. */
export const Password: Story = {args: {post: withPictures(odd.password)}, globals: {locale: 'en'}}
