import type {Meta, StoryObj} from '@storybook/react-vite'
import {AuthorCard} from 'inkstone'
import {useState} from 'react'
import {expect, userEvent} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'
import {author, brokenPicture, en, illustrator, organization, proofreader} from '../fixtures.ts'

const meta = {
  title: 'Components/AuthorCard',
  component: AuthorCard,
  args: {author},
  argTypes: {
    variant: {control: 'inline-radio', options: ['card', 'compact']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
    actions: {control: false},
  },
  decorators: [column],
} satisfies Meta<typeof AuthorCard>
export default meta
type Story = StoryObj<typeof meta>

/** Picture, name, role, biography, counts and a link: everything that is known of the author. */
export const Default: Story = {}

/** No picture is known: the first character of the name stands in its place. */
export const MissingPicture: Story = {args: {author: {...author, image: undefined}}}

/** The picture's address leads nowhere: the first character takes its place once that is known. */
export const BrokenPicture: Story = {
  args: {author: {...author, image: brokenPicture}},
  play: async ({canvas}) => {
    await expect(await canvas.findByText('林', {}, {timeout: 5000})).toBeVisible()
  },
}

/** No biography: the card closes up. */
export const MissingBiography: Story = {args: {author: {...author, description: undefined}}}

/** A name and nothing else, not even a link. */
export const NameAlone: Story = {args: {author: {name: '苏未'}}}

/** Not even a name: the author is called anonymous and a line drawing stands for the picture. */
export const Anonymous: Story = {args: {author: {name: ''}}}

/** Three people wrote it: one card holds them all, without a line between them. */
export const SeveralAuthors: Story = {args: {author: [author, proofreader, illustrator]}}

/** A name that does not fit one line, with a part that no line can hold whole where the card is narrow. */
export const LongName: Story = {
  args: {
    author: {
      ...illustrator,
      name: 'Maria Theodora Freifrau von Schwarzenbergergutenbergsdorfferin-Hohenlandsberg',
      jobTitle: '特约撰稿人、《海与岸》专栏主编、航海文书翻译小组召集人',
    },
  },
}

/** The biography of somebody who has done much: three lines are shown. */
export const LongBiography: Story = {
  args: {
    author: {
      ...proofreader,
      description:
        '先后校过县志、食谱、两部词典和一份停刊的晚报。她说校对不是找错，而是替作者再读一遍：读得慢，读得笨，读到每一个字都肯站住为止。词典那几年，她把“的”“地”“得”各抄了一本卡片，后来搬家丢了“地”，再没有补上。如今她教年轻人用铅笔，因为铅笔写下的疑问可以擦掉，红笔写下的判断不能。',
    },
  },
}

/** Hundreds of thousands follow: from ten thousand on a count is shortened by the locale. */
export const HugeCounts: Story = {args: {author: {...author, postCount: 10_482, followerCount: 12_345_678}}}

/** The author is still being fetched: the card's shape stands in, and is announced as busy. */
export const Loading: Story = {args: {loading: true}}

/** The short form, for a list or a margin: no biography, no counts. */
export const Compact: Story = {args: {variant: 'compact'}}

/** Several authors in the short form. */
export const CompactSeveral: Story = {args: {variant: 'compact', author: [author, proofreader, illustrator]}}

function Follow() {
  const [following, setFollowing] = useState(false)
  return (
    <button type="button" aria-pressed={following} onClick={() => setFollowing(!following)}>
      关注
    </button>
  )
}

/** A place for what a reader can do: here a button of the app's, which the card dresses. */
export const WithFollow: Story = {
  args: {actions: <Follow />},
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name: '关注'})
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  },
}

/** Two actions beside the links, where there is little room. */
export const NarrowWithActions: Story = {
  args: {
    author: proofreader,
    actions: (
      <>
        <Follow />
        <a href="https://zili.example/letters/">写信</a>
      </>
    ),
  },
  decorators: [narrow],
}

/** An organization wrote it: its logo stands for the picture. */
export const Organization: Story = {args: {author: organization}}

/** One of the links would run a script: its name is shown as text. */
export const UnsafeLink: Story = {
  args: {author: {...illustrator, sameAs: [{name: '作品集', url: 'javascript:alert(1)'}]}},
  play: async ({canvas}) => {
    await expect(canvas.getByText('作品集')).toBeVisible()
    await expect(canvas.queryByRole('link', {name: '作品集'})).toBeNull()
  },
}

/** In English, with two authors. */
export const English: Story = {args: {author: en.article.author}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {args: {author: [author, illustrator]}, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {args: {author: [author, illustrator]}, globals: {scheme: 'sepia'}}

/** On a page that runs from right to left: the layout turns, the Chinese text does not. */
export const RightToLeft: Story = {args: {author: [author, illustrator]}, globals: {direction: 'rtl'}}
