import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, Figure} from 'inkstone'
import {expect, waitFor} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'
import {brokenPicture, longTitle, longWord} from '../fixtures.ts'

const image = {
  src: '/tides.svg',
  alt: '一行月相之下，大潮与小潮的曲线起伏',
  width: 600,
  height: 400,
  caption: '图1　月亮与潮水。朔望之后一两天，水涨得最高。',
  creditText: '程远帆 绘',
}

const meta = {
  title: 'Components/Figure',
  component: Figure,
  args: {image},
  argTypes: {children: {control: false}, 'data-width': {control: 'inline-radio', options: [undefined, 'wide', 'full']}},
  decorators: [column],
} satisfies Meta<typeof Figure>
export default meta
type Story = StoryObj<typeof meta>

/** A picture with its caption and who made it. */
export const Default: Story = {}

/** A picture that needs no words. */
export const PictureAlone: Story = {args: {image: {...image, caption: undefined, creditText: undefined}}}

/** Who made it, and nothing else. */
export const CreditAlone: Story = {args: {image: {...image, caption: undefined}}}

/** The address leads nowhere: the picture's words take its place, in its shape, and the caption stays. */
export const BrokenPicture: Story = {
  args: {image: {...image, src: brokenPicture}},
  play: async ({canvas}) => {
    await waitFor(() => expect(canvas.getByRole('img', {name: image.alt})).toHaveTextContent(image.alt), {
      timeout: 5000,
    })
    await expect(canvas.getByText(/月亮与潮水/)).toBeVisible()
  },
}

/** No address at all: the same. */
export const MissingPicture: Story = {args: {image: {...image, src: ''}}}

/** A picture for light pages and another for dark ones. */
export const DarkPicture: Story = {
  args: {
    image: {
      ...image,
      src: '/lighthouse.svg',
      darkSrc: '/lighthouse-dark.svg',
      alt: '夜里的灯塔',
      width: 1200,
      height: 720,
    },
  },
}

/** Below a picture there may be links: then the caption is a child. */
export const WithChildren: Story = {
  args: {
    image: undefined,
    children: (
      <>
        <img src="/compass.svg" alt="罗盘，指针偏北" width={600} height={400} />
        <figcaption>
          图2　罗盘。磁北不是真北，两者之间的角度叫<a href="https://zili.example/declination/">磁偏角</a>
          ，每年还要走一点。
        </figcaption>
      </>
    ),
  },
}

/** In a text: as wide as its lines, wider, and as wide as the page. */
export const Widths: Story = {
  decorators: [],
  render: () => (
    <ArticleBody lang="zh-CN">
      <p>海图上的数字是一根一根绳子量出来的，每个数字底下，都有一个人站在船边。</p>
      <Figure image={{...image, src: '/soundings.svg', caption: '与正文同宽。'}} />
      <p>把一年的潮水画成曲线，就要横着看了。</p>
      <Figure image={{...image, caption: '比正文宽。'}} data-width="wide" />
      <p>至于夜里的海，只有满满一页才画得下。</p>
      <Figure
        image={{...image, src: '/lighthouse.svg', alt: '夜里的灯塔', width: 1200, height: 720, caption: '与页面同宽。'}}
        data-width="full"
      />
      <h2>看完之后</h2>
      <p>再回到一行一行的字里来。</p>
    </ArticleBody>
  ),
}

/** A caption of a hundred characters and a credit that no line can hold. */
export const LongWords: Story = {
  args: {image: {...image, caption: longTitle, creditText: longWord}},
  decorators: [narrow],
}

/** In English. */
export const English: Story = {
  args: {
    image: {
      ...image,
      alt: 'A row of moons above the curves of spring and neap tides',
      caption: 'Fig. 1. The moon and the water. It stands highest a day or two after the full.',
      creditText: 'Drawing: Nora Ellery',
    },
  },
  globals: {locale: 'en'},
}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page, broken. */
export const Sepia: Story = {args: {image: {...image, src: brokenPicture}}, globals: {scheme: 'sepia'}}

/** On a page that runs from right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
