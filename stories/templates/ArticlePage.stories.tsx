import type {Meta, StoryObj} from '@storybook/react-vite'
import {articleComponents, ArticlePage, Figure} from 'inkstone'
import {expect, userEvent} from 'storybook/test'
import {author, Body, en, illustrator, longTitle, proofreader, zh} from '../fixtures.ts'
import {zhThread} from '../threads.ts'

const pageOf = ({
  article,
  body,
  headings,
  like,
  previous,
  next,
  related,
  comments,
  contact,
  publisher,
  timeZone,
}: typeof zh) => ({
  article,
  headings,
  like,
  previous,
  next,
  related,
  comments,
  contact,
  publisher,
  timeZone,
  readingTime: 7,
  children: <Body blocks={body} components={{...articleComponents, Figure}} />,
})

const page = pageOf(zh)
const pictures = ['/soundings.svg', '/compass.svg'].map((src) => ({src, width: 600, height: 400}))

const meta = {
  title: 'Templates/ArticlePage',
  component: ArticlePage,
  args: page,
  argTypes: {children: {control: false}, slots: {control: false}},
  parameters: {layout: 'fullscreen'},
} satisfies Meta<typeof ArticlePage>
export default meta
type Story = StoryObj<typeof meta>

/** A Chinese article page from the data of a content system. */
export const Chinese: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('heading', {level: 1})).toHaveLength(1)
    await expect(canvas.getByRole('contentinfo')).toBeVisible()
  },
}

/** The same page in English, with two authors and a cover picture. */
export const English: Story = {args: pageOf(en), globals: {locale: 'en'}}

/** A reader who may write, under a thread that has run deep. */
export const Discussion: Story = {
  args: {comments: {comments: zhThread, onCommentSubmit: async () => {}, maxLength: 2000}},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('textbox', {name: '写下你的评论'})).toBeVisible()
    await expect(canvas.getByRole('link', {name: '写评论'})).toBeVisible()
  },
}

/** On a phone: one column, the contents behind a disclosure, the related posts as rows. */
export const Phone: Story = {globals: {viewport: {value: 'phone', isRotated: false}}}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left: the page turns, what is Chinese in it does not. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}

/** Not one picture: initials and first characters stand for them, or nothing does. */
export const WithoutPictures: Story = {
  args: {
    article: {...zh.article, author: {...author, image: undefined}},
    children: <Body blocks={zh.body.filter(({type}) => type !== 'figure')} />,
    related: zh.related.map((post) => ({...post, image: undefined})),
  },
}

/** Pictures wherever one may be: cover, author, navigation, every related post. */
export const Pictures: Story = {
  args: {
    article: {
      ...zh.article,
      image: {src: '/lighthouse.svg', darkSrc: '/lighthouse-dark.svg', alt: '夜里的灯塔', width: 1200, height: 720},
    },
    previous: {...zh.previous, image: pictures[0]},
    next: {...zh.next, image: pictures[1]},
  },
}

/** A headline and a text: every region without data is left out. */
export const Minimal: Story = {
  args: {
    article: {url: zh.article.url, headline: '雾'},
    children: (
      <p>
        雾来的时候没有声音。先是对岸的灯少了一盏，接着是桥上的，最后连自己手里的这一盏，也只照得见自己的手。老人说，雾里不要赶路，要等：等它把拿走的东西，一样一样地还回来。
      </p>
    ),
    headings: undefined,
    like: undefined,
    previous: undefined,
    next: undefined,
    related: undefined,
    comments: undefined,
    contact: undefined,
    publisher: undefined,
    readingTime: undefined,
  },
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('button', {name: /喜欢|Like/})).toBeNull()
    await expect(canvas.queryByRole('navigation')).toBeNull()
    await expect(canvas.queryByRole('contentinfo')).toBeNull()
  },
}

/** A headline of a hundred characters, here and in the posts round it. */
export const LongHeadline: Story = {
  args: {
    article: {...zh.article, headline: longTitle},
    previous: {...zh.previous, headline: longTitle},
    next: {...zh.next, headline: longTitle},
    related: zh.related.map((post) => ({...post, headline: longTitle})),
  },
}

/** Three people wrote it. */
export const SeveralAuthors: Story = {
  args: {article: {...zh.article, author: [author, proofreader, illustrator]}},
}

/** Set as in a book: paragraphs indented, a large first letter, smaller text. */
export const AsInABook: Story = {
  args: {
    body: {paragraph: 'indented', dropCap: true, size: 'small'},
    children: <Body blocks={zh.body.filter(({type}) => type === 'paragraph')} />,
    headings: undefined,
  },
}

/** Regions replaced by elements of the app's, and two that are empty unless given. */
export const OwnRegions: Story = {
  args: {
    slots: {
      afterBody: <p>这篇文章的第一稿写在岸上，第二稿写在船上。改动最多的是“等”字。</p>,
      share: <a href="https://zili.example/20731/print/">印出来读</a>,
      author: (
        <aside aria-label="作者的话">
          <p>林屿：“若你也数过某一座灯的拍子，请写信告诉我它在哪里。”</p>
        </aside>
      ),
      comments: <p>这一期不设评论，来信选登在下一期。</p>,
    },
  },
  play: async ({canvas}) => {
    await expect(canvas.getByRole('complementary', {name: '作者的话'})).toBeVisible()
    await expect(canvas.getByRole('link', {name: '印出来读'})).toBeVisible()
    await expect(canvas.queryByRole('link', {name: /^(登录|Log in)$/})).toBeNull()
  },
}

/** Regions left out with `null`, though there are data for them: header and text remain. */
export const RegionsLeftOut: Story = {
  args: {
    slots: {
      contents: null,
      attribution: null,
      like: null,
      share: null,
      author: null,
      navigation: null,
      related: null,
      comments: null,
      contact: null,
    },
  },
  play: async ({canvas}) => {
    await expect(canvas.getByRole('heading', {level: 1})).toBeVisible()
    await expect(canvas.queryByRole('contentinfo')).toBeNull()
    // Those of the pictures in the text stay.
    await expect(canvas.queryAllByRole('button').filter((it) => !it.closest('figure'))).toEqual([])
  },
}

function Fails(): never {
  throw new Error('The app’s own region failed, as this story means it to.')
}

/** A region of the app's throws: it is left out, and the rest of the page stays. */
export const RegionFails: Story = {
  args: {slots: {author: <Fails />}},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('heading', {level: 1})).toBeVisible()
    await expect(canvas.getByRole('button', {name: /^(喜欢|Like)$/})).toBeVisible()
    await expect(canvas.getByRole('contentinfo')).toBeVisible()
  },
}

/** The text itself throws: the page round it stays. */
export const TextFails: Story = {
  args: {children: <Fails />},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('heading', {level: 1})).toBeVisible()
    await expect(canvas.getByRole('contentinfo')).toBeVisible()
  },
}

/** The server does not take the like: the button says so, and the page stays as it is. */
export const LikeFails: Story = {
  args: {like: {count: 41, onLikedChange: () => Promise.reject(new Error('503'))}},
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name: /^(喜欢|Like)$/})
    await userEvent.click(button)
    await expect(await canvas.findByText(/^(重试|Try again)$/)).toBeVisible()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
  },
}
