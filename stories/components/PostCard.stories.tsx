import type {Meta, StoryObj} from '@storybook/react-vite'
import {PostCard} from 'inkstone'
import {useState} from 'react'
import {expect, userEvent} from 'storybook/test'
import {between, cell, column} from '../decorators.tsx'
import {author, brokenPicture, en, longTitle, longWord, post, postWithoutPicture, proofreader} from '../fixtures.ts'

const meta = {
  title: 'Components/PostCard',
  component: PostCard,
  args: {post: {...post, author}},
  argTypes: {
    layout: {control: 'inline-radio', options: ['grid', 'list', 'compact']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
    actions: {control: false},
  },
  decorators: [(Story, context) => (context.args.layout ? column : cell)(Story, context)],
} satisfies Meta<typeof PostCard>
export default meta
type Story = StoryObj<typeof meta>

/** Picture, headline, excerpt, date, author and counts. All of it leads to the post. */
export const Default: Story = {}

/** The keyboard's focus is on its one link: the ring goes round the whole card. */
export const Focused: Story = {
  play: async ({canvas}) => {
    await userEvent.tab()
    await expect(canvas.getByRole('link', {name: /海图上的数字从哪里来/})).toHaveFocus()
  },
}

/** No picture: the headline's first character stands on a cover. */
export const NoPicture: Story = {args: {post: postWithoutPicture}}

/** The picture's address leads nowhere: the cover takes its place once that is known. */
export const BrokenPicture: Story = {
  args: {post: {...post, image: {src: brokenPicture, width: 600, height: 400}}},
  play: async ({canvas}) => {
    await expect(await canvas.findByText('水', {}, {timeout: 5000})).toBeVisible()
  },
}

/** A portrait picture: it is cut to the cover's shape. */
export const UprightPicture: Story = {args: {post: {...post, image: {src: '/seal.svg', width: 240, height: 240}}}}

/** A headline of a hundred characters: two lines are shown, and the whole is in the page. */
export const LongTitle: Story = {args: {post: {...post, headline: longTitle}}}

/** A headline without a place to break. */
export const LongWord: Story = {args: {post: {...post, headline: longWord, description: longWord}}}

/** A headline whose first character is no letter: the cover takes the first that is one. */
export const QuotedTitle: Story = {
  args: {post: {...postWithoutPicture, headline: '“看不见的岸”：一次没有灯的夜航'}},
}

/** No address: the headline is text and the card leads nowhere. */
export const NoLink: Story = {
  args: {post: {...post, url: undefined}},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('link')).toBeNull()
  },
}

/** No headline: the date stands in for it. */
export const NoHeadline: Story = {
  args: {post: {...postWithoutPicture, headline: undefined}},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: /2024/})).toBeVisible()
  },
}

/** Neither headline nor date: nothing would name it, so nothing is rendered. */
export const NothingToName: Story = {
  args: {post: {url: post.url}},
  decorators: [between('这一行下面本来有一张卡片。', '它没有标题，也没有日期，所以没有出现。')],
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('article')).toBeNull()
  },
}

/** A headline and nothing else. */
export const HeadlineAlone: Story = {args: {post: {url: post.url, headline: post.headline}}}

/** No counts are known: none are shown, not even zeros. */
export const NoCounts: Story = {
  args: {post: {...post, viewCount: undefined, commentCount: undefined, likeCount: undefined}},
}

/** Known to be zero: shown as 0. */
export const ZeroCounts: Story = {args: {post: {...post, viewCount: 0, commentCount: 0, likeCount: 0}}}

/** Counts in the millions, shortened by the locale. */
export const HugeCounts: Story = {
  args: {post: {...post, viewCount: 12_345_678, commentCount: 123_456, likeCount: 987_654_321}},
}

/** Several wrote it. */
export const SeveralAuthors: Story = {args: {post: {...post, author: [author, proofreader]}}}

/** The post is still being fetched: the card's shape stands in. */
export const Loading: Story = {args: {loading: true}}

/** Picture beside the text. */
export const List: Story = {args: {layout: 'list'}}

/** Picture beside the text, and a headline of a hundred characters. */
export const ListLongTitle: Story = {
  args: {layout: 'list', post: {...post, headline: longTitle}},
}

/** No picture, in the list's form. */
export const ListNoPicture: Story = {args: {layout: 'list', post: postWithoutPicture}}

/** Being fetched, in the list's form. */
export const ListLoading: Story = {args: {layout: 'list', loading: true}}

/** Text alone. */
export const Compact: Story = {args: {layout: 'compact'}}

/** Being fetched, as text alone. */
export const CompactLoading: Story = {args: {layout: 'compact', loading: true}}

function Save() {
  const [saved, setSaved] = useState(false)
  return (
    <button type="button" aria-pressed={saved} onClick={() => setSaved(!saved)}>
      留着以后读
    </button>
  )
}

/** A button of the app's on the card: pressing it does not follow the card's link. */
export const WithAction: Story = {
  args: {actions: <Save />},
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name: '留着以后读'})
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  },
}

/** In English. */
export const English: Story = {args: {post: en.related[0]}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {args: {post: postWithoutPicture}, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {args: {post: postWithoutPicture}, globals: {scheme: 'sepia'}}

/** From right to left, picture beside the text. */
export const RightToLeft: Story = {args: {layout: 'list'}, globals: {direction: 'rtl'}}
