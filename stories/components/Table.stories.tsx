import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, Table} from 'inkstone'
import {expect} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'

/** Numbers are set to the right, and what they are called above them. */
const sideOf = (cell: string, column: number) => (/^\d+$/.test(cell) && column > 0 ? 'right' : undefined)

const rows = (head: string[], body: string[][]) => (
  <>
    <thead>
      <tr>
        {head.map((name, i) => (
          <th key={name} scope="col" data-align={sideOf(body[0]![i]!, i)}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {body.map((row) => (
        <tr key={row[0]}>
          {row.map((cell, i) => (
            <td key={cell} data-align={sideOf(cell, i)}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </>
)

const lights = rows(
  ['缩写', '意思', '像什么'],
  [
    ['F', '定光，一直亮着', '窗子里的灯'],
    ['Fl', '闪光，亮短暗长', '眨眼'],
    ['Oc', '明暗光，亮长暗短', '打盹'],
    ['Iso', '等明暗光，亮暗一样长', '呼吸'],
  ],
)

const watch = rows(
  ['时刻', '风向', '风力', '云', '能见度', '经过的船', '备注'],
  [
    ['19:04', '东南', '3', '少云', '12海里', '渔船两艘', '点灯'],
    ['23:00', '东', '4', '多云', '8海里', '客轮一艘，灯火通明', '上弦'],
    ['02:30', '东北', '2', '雾', '不足1海里', '只闻其声', '鸣雾笛'],
    ['05:22', '无', '0', '雾散', '10海里', '昨夜的渔船', '熄灯'],
  ],
)

const long = rows(
  ['日期', '高潮', '低潮', '潮高'],
  Array.from({length: 40}, (_, i) => [
    `${i + 1}日`,
    `${6 + (i % 6)}:${10 + i}`,
    `${12 + (i % 6)}:${50 - i}`,
    `${310 + ((i * 37) % 90)}`,
  ]),
)

const meta = {
  title: 'Components/Table',
  component: Table,
  args: {caption: '表1　灯质的几种写法', children: lights},
  argTypes: {children: {control: false}},
  decorators: [column],
} satisfies Meta<typeof Table>
export default meta
type Story = StoryObj<typeof meta>

/** A table that fits. */
export const Default: Story = {}

/** More columns than there is room for: it scrolls inside itself, also by the keyboard. */
export const Wide: Story = {
  args: {caption: '表2　一夜的值班日志', children: watch},
  decorators: [narrow],
  play: async ({canvas}) => {
    await expect(await canvas.findByRole('region', {name: '表2　一夜的值班日志'})).toHaveAttribute('tabindex', '0')
  },
}

/** More rows than a window holds: the head stays in sight. */
export const Long: Story = {args: {caption: '表3　四十天的潮水（厘米）', children: long}}

/** More of both, on a phone: the head stays in sight inside the table. */
export const LongAndWide: Story = {
  args: {
    caption: '表4　潮水与值班',
    children: rows(
      ['日期', '高潮', '低潮', '潮高', '风向', '能见度', '经过的船', '备注'],
      Array.from({length: 40}, (_, i) => [
        `${i + 1}日`,
        '6:10',
        '12:50',
        `${310 + i}`,
        '东南',
        `${i}海里`,
        `渔船${i}艘`,
        `第${i}次点灯`,
      ]),
    ),
  },
  globals: {viewport: {value: 'phone', isRotated: false}},
}

/** No caption: while it scrolls it is called a table. */
export const WithoutCaption: Story = {args: {caption: undefined, children: watch}, decorators: [narrow]}

/** In a text, between paragraphs. */
export const InText: Story = {
  decorators: [],
  render: (args) => (
    <ArticleBody lang="zh-CN">
      <p>灯塔不说话，它只把一个字写了又写。写法有这么几种：</p>
      <Table {...args} />
      <p>认得了这几种，夜里就不会迷路。</p>
    </ArticleBody>
  ),
}

/** In English. */
export const English: Story = {
  args: {
    caption: 'Table 1. What a light says',
    children: rows(
      ['Sign', 'Meaning', 'Seconds'],
      [
        ['F', 'Fixed: it never goes out', '0'],
        ['Fl', 'Flashing: more dark than light', '5'],
        ['Oc', 'Occulting: more light than dark', '12'],
      ],
    ),
  },
  globals: {locale: 'en'},
}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** On a page that runs from right to left. */
export const RightToLeft: Story = {args: {children: watch}, decorators: [narrow], globals: {direction: 'rtl'}}
