import type {Meta, StoryObj} from '@storybook/react-vite'
import {Byline, en, InkstoneProvider, LikeButton, PostCard, PostDate} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {createContext, useContext, useState, type ComponentProps, type ReactNode} from 'react'
import {expect, userEvent} from 'storybook/test'
import {cell} from '../decorators.tsx'
import {locales} from '../../test/fixtures/locales.ts'
import {author, post} from '../fixtures.ts'

const meta = {
  title: 'Components/InkstoneProvider',
  component: InkstoneProvider,
  args: {
    locale: zhCN,
    timeZone: 'Asia/Shanghai',
    children: (
      <>
        <PostCard post={{...post, author}} />
        <br />
        <LikeButton count={12_600} />
      </>
    ),
  },
  argTypes: {
    children: {control: false},
    locale: {options: Object.keys(locales), mapping: locales, control: 'select'},
  },
  decorators: [cell],
} satisfies Meta<typeof InkstoneProvider>
export default meta
type Story = StoryObj<typeof meta>

/** One locale and one time zone for everything inside: words, dates and counts are Chinese. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('button', {name: '喜欢'})).toHaveAccessibleDescription('12,600人喜欢')
  },
}

/** The same components in English: nothing about them has changed but the provider. */
export const English: Story = {
  args: {locale: en},
  globals: {locale: 'en'},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('button', {name: 'Like'})).toHaveAccessibleDescription('12,600 likes')
  },
}

/** A prop comes before the provider: here one date keeps a zone of its own. */
export const PropFirst: Story = {
  args: {
    children: (
      <dl>
        <dt>北京</dt>
        <dd>
          <PostDate date="2024-07-31T17:36:00Z" format="date-time" />
        </dd>
        <dt>纽约</dt>
        <dd>
          <PostDate date="2024-07-31T17:36:00Z" format="date-time" timeZone="America/New_York" />
        </dd>
      </dl>
    ),
  },
}

/** A provider inside another changes only what it is given: the locale here, while the time zone stays. */
export const Nested: Story = {
  args: {
    children: (
      <>
        <p>
          <PostDate date="2024-07-31T17:36:00Z" format="date-time" />
        </p>
        <InkstoneProvider locale={en}>
          <p lang="en">
            <PostDate date="2024-07-31T17:36:00Z" format="date-time" />
          </p>
        </InkstoneProvider>
      </>
    ),
  },
  play: async ({canvas}) => {
    await expect(canvas.getByText('2024年8月1日 凌晨1:36')).toBeVisible()
    await expect(canvas.getByText('August 1, 2024 at 1:36 AM')).toBeVisible()
  },
}

const Go = createContext((_url: string) => {})

/** As a router's own: it takes the props of `<a>`. */
function RouterLink({href = '', onClick, children, ...rest}: ComponentProps<'a'>) {
  const go = useContext(Go)
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        event.preventDefault()
        go(href)
      }}
    >
      {children}
    </a>
  )
}

function App({children}: {children?: ReactNode}) {
  const [page, setPage] = useState('')
  return (
    <Go value={setPage}>
      {children}
      <p>
        现在的页面：<output>{page || '还没有去别处'}</output>
      </p>
    </Go>
  )
}

/** Every link inside is the router's: pressing one moves the app, and loads no page. */
export const Router: Story = {
  args: {linkComponent: RouterLink, children: <Byline author={author} />},
  decorators: [
    (Story) => (
      <App>
        <Story />
      </App>
    ),
  ],
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('link', {name: author.name}))
    await expect(canvas.getByRole('status')).toHaveTextContent(author.url!)
  },
}

function FramedImage({alt, ...rest}: ComponentProps<'img'>) {
  return <img {...rest} alt={alt} style={{filter: 'grayscale(1)', outline: '1px solid', outlineOffset: '-4px'}} />
}

/** Every picture inside is the app's own component: a framework's image, or as here one that frames it. */
export const OwnImage: Story = {args: {imageComponent: FramedImage}}
