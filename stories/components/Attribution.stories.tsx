import type {Meta, StoryObj} from '@storybook/react-vite'
import {Attribution} from 'inkstone'
import {expect, userEvent, waitFor} from 'storybook/test'
import {between, column, narrow} from '../decorators.tsx'
import {en, longTitle, zh} from '../fixtures.ts'

const {article, publisher} = zh

const meta = {
  title: 'Components/Attribution',
  component: Attribution,
  args: {article, publisher},
  decorators: [column],
} satisfies Meta<typeof Attribution>
export default meta
type Story = StoryObj<typeof meta>

/** Publisher, holder, licence and address, in one run of sentences. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: /CC BY-NC-ND 4\.0/})).toHaveAttribute('href', article.license)
    await expect(canvas.getByRole('link', {name: article.url})).toBeVisible()
  },
}

/** No publisher is known. */
export const NoPublisher: Story = {args: {publisher: undefined}}

/** No licence: how to quote remains. */
export const NoLicense: Story = {args: {article: {...article, license: undefined}}}

/** A licence without an address: its name is text. */
export const NamedLicense: Story = {args: {article: {...article, license: '仅供非商业转载'}}}

/** Nobody has rights in it. */
export const PublicDomain: Story = {
  args: {article: {...article, license: 'https://creativecommons.org/publicdomain/mark/1.0/'}},
}

/** The author has given up theirs. */
export const Zero: Story = {
  args: {article: {...article, license: 'https://creativecommons.org/publicdomain/zero/1.0/'}},
}

/** A licence of the publisher's own, by its address. */
export const OwnLicense: Story = {args: {article: {...article, license: 'https://zili.example/license/'}}}

/** The address is copied by a press, and that is said. */
export const Copied: Story = {
  play: async ({canvas, canvasElement}) => {
    // A browser gives its clipboard only to a press by hand.
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.resolve()}, configurable: true})
    await userEvent.click(canvas.getByRole('button', {name: /复制|Copy/}))
    await waitFor(() => expect(canvasElement.querySelector('[data-slot=copy-button-toast]')).toBeVisible())
  },
}

/** Made from another text: the original is linked. */
export const Adapted: Story = {args: {article: {...article, isBasedOn: 'https://zili.example/18221/'}}}

/** The rights are the author's own. */
export const AuthorHolds: Story = {args: {article: {...article, copyrightHolder: {name: '林屿'}}}}

/** The address alone. */
export const AddressAlone: Story = {
  args: {article: {url: article.url, headline: article.headline}, publisher: undefined},
}

/** A headline of a hundred characters, and an address without a place to break, where there is little room. */
export const Long: Story = {
  args: {
    article: {...article, headline: longTitle, url: `https://zili.example/${'archive-of-the-year-'.repeat(5)}2024/`},
  },
  decorators: [narrow],
}

/** No address: there is nothing to quote, so nothing is rendered. */
export const NoAddress: Story = {
  args: {article: {...article, url: ''}},
  decorators: [between('文章到这里结束。', '没有地址可以注明，所以这两行之间什么也没有。')],
}

/** In English. */
export const English: Story = {args: {article: en.article, publisher: en.publisher}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left: the address keeps its direction. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
