import type {Meta, StoryObj} from '@storybook/react-vite'
import {ContactFooter, type Contact, type DayOfWeek} from 'inkstone'
import {expect, screen, spyOn, userEvent, waitFor} from 'storybook/test'
import {between, narrow} from '../decorators.tsx'
import {en, longWord, zh} from '../fixtures.ts'

const {contact} = zh
const weekdays: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const weekend: DayOfWeek[] = ['Saturday', 'Sunday']
const zone = {timeZone: 'Asia/Shanghai'}

/** Some need no address: the network gives it. */
const accounts: Contact['accounts'] = [
  {network: 'qq', name: '在线咨询', id: '5550142024'},
  {network: 'weibo', id: '字里杂志'},
  {network: 'telegram', id: '@zili_example'},
  {network: 'mastodon', id: '@zili@social.example', url: 'https://social.example/@zili'},
  {name: '读者论坛', url: 'https://zili.example/forum/'},
]

const codes: Contact['accounts'] = [
  {
    network: 'wechat',
    name: '字里',
    id: 'zili_example',
    qrText: 'https://zili.example/wechat/',
    description: '每周一封长信',
  },
  {network: 'wechat', name: '字里书店', qrText: 'https://zili.example/shop/', description: '纸本与旧刊'},
  {network: 'weibo', name: '字里杂志', qrImage: {src: '/qr.svg', width: 240, height: 240}, description: '校样上的闲话'},
]

const meta = {
  title: 'Components/ContactFooter',
  component: ContactFooter,
  args: {contact},
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 6}}, now: {control: 'text'}},
  parameters: {layout: 'fullscreen'},
} satisfies Meta<typeof ContactFooter>
export default meta
type Story = StoryObj<typeof meta>

/** Telephone, chat, e-mail, hours, a QR code, a link and the legal lines. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: '4000-555-014'})).toHaveAttribute('href', 'tel:4000555014')
    await expect(canvas.getByRole('link', {name: 'hello@zili.example'})).toHaveAttribute(
      'href',
      'mailto:hello@zili.example',
    )
    await expect(await canvas.findByRole('img', {name: /字里/})).toBeVisible()
  },
}

/** A telephone and nothing else. */
export const OnlyTelephone: Story = {args: {contact: {telephone: contact.telephone}}}

/** A QR code and nothing else. */
export const OnlyCode: Story = {args: {contact: {accounts: [codes[0]!]}}}

/** The legal lines and nothing else. */
export const OnlyLegal: Story = {args: {contact: {legal: contact.legal}}}

/** No telephone: its row is absent, and the rest keeps its place. */
export const NoTelephone: Story = {args: {contact: {...contact, telephone: undefined}}}

/** No e-mail. */
export const NoEmail: Story = {args: {contact: {...contact, email: undefined}}}

/** No hours. */
export const NoHours: Story = {args: {contact: {...contact, openingHours: undefined}}}

/** No accounts, so neither chat nor QR codes. */
export const NoAccounts: Story = {args: {contact: {...contact, accounts: undefined}}}

/** No words of its own: the heading and the channels. */
export const NoLead: Story = {args: {contact: {...contact, name: undefined, description: undefined, links: undefined}}}

/** No legal lines. */
export const NoLegal: Story = {args: {contact: {...contact, legal: undefined}}}

/** Several networks, with the address that belongs to a number or handle or with one of their own, and a plain link. */
export const SeveralAccounts: Story = {
  args: {contact: {...contact, accounts}},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: '@zili_example'})).toHaveAttribute('href', 'https://t.me/zili_example')
    await expect(canvas.getByRole('link', {name: '@zili@social.example'})).toHaveAttribute(
      'href',
      'https://social.example/@zili',
    )
  },
}

/** Several accounts with a code each: made from text, and one given as a picture. */
export const SeveralCodes: Story = {
  args: {contact: {...contact, accounts: codes}},
  play: async ({canvas}) => {
    await waitFor(() => expect(canvas.getAllByRole('img', {name: /字里/})).toHaveLength(3))
  },
}

/** The code is a picture. */
export const CodeAsPicture: Story = {args: {contact: {...contact, accounts: [codes[2]!]}}}

/** A network that the library does not know: its own word and its id, as text. */
export const UnknownNetwork: Story = {
  args: {contact: {...contact, accounts: [{network: '飞鸽', id: '岸上-014', name: '飞鸽传书'}]}},
}

/** Two sets of hours, one of them with an exception. */
export const TwoSetsOfHours: Story = {
  args: {
    contact: {
      ...contact,
      openingHours: [
        {days: weekdays, opens: '9:30', closes: '18:30', ...zone},
        {days: weekend, opens: '13:00', closes: '17:00', ...zone, note: '只接电话，不寄书'},
      ],
    },
  },
}

/** A midday break, and days that do not follow each other. */
export const BrokenHours: Story = {
  args: {
    contact: {
      ...contact,
      openingHours: [
        {days: ['Monday', 'Wednesday', 'Friday'], opens: '9:00', closes: '12:00', ...zone},
        {days: ['Monday', 'Wednesday', 'Friday'], opens: '14:00', closes: '18:00', ...zone, note: '节假日休息'},
      ],
    },
  },
}

/** Open past midnight. */
export const PastMidnight: Story = {
  args: {
    now: '2024-08-03T01:20:00+08:00',
    contact: {...contact, openingHours: {days: weekend, opens: '20:00', closes: '2:00', ...zone, note: '夜航读书会'}},
  },
}

/** The moment is given, and somebody is there: said in the first HTML. */
export const OpenThen: Story = {
  args: {now: '2024-07-31T10:00:00+08:00'},
  play: async ({canvas}) => {
    await expect(canvas.getByText(/18:30结束|until 6:30/)).toBeVisible()
  },
}

/** The moment is given, and it is early in the morning: closed until later today. */
export const ClosedThatMorning: Story = {args: {now: '2024-07-31T07:00:00+08:00'}}

/** The moment is given, and it is Saturday: closed until Monday. */
export const ClosedThatSaturday: Story = {
  args: {now: '2024-08-03T10:00:00+08:00'},
  play: async ({canvas}) => {
    await expect(canvas.getByText(/周一9:30开始|opens Monday/)).toBeVisible()
  },
}

/** Hours of a city whose zone has no better known name, told to readers who live elsewhere. */
export const ElsewhereHours: Story = {
  args: {
    now: '2024-07-31T10:00:00+08:00',
    contact: {...contact, openingHours: {days: weekdays, opens: '8:00', closes: '16:30', timeZone: 'Asia/Urumqi'}},
  },
}

/** Desks in two cities: each keeps its own hours, and it is open while one of them is. */
export const SeveralZones: Story = {
  args: {
    now: '2024-07-31T16:00:00Z',
    contact: {
      ...contact,
      openingHours: [
        {days: weekdays, opens: '9:30', closes: '18:30', ...zone},
        {days: weekdays, opens: '9:00', closes: '17:30', timeZone: 'Europe/Lisbon', note: '里斯本编辑室，只收信'},
      ],
    },
  },
  play: async ({canvas}) => {
    await expect(canvas.getByText(/17:30结束|until 5:30/)).toBeVisible()
  },
}

/** A night desk that never closes, which is said in one word. */
export const AlwaysOpen: Story = {
  args: {
    now: '2024-08-04T03:00:00+08:00',
    contact: {...contact, openingHours: {days: [...weekdays, ...weekend], opens: '0:00', closes: '24:00', ...zone}},
  },
  play: async ({canvas}) => {
    await expect(canvas.getByText(/^(全天开放|Always open)$/)).toBeVisible()
  },
}

/** What readers need elsewhere they can copy: numbers, addresses and ids, which are said to be on the clipboard. */
export const Copying: Story = {
  args: {contact: {...contact, address: '望海市灯塔区旧港路127号，原航标厂三号仓库'}},
  play: async ({canvas}) => {
    const clipboard = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(canvas.getByRole('button', {name: /^(复制微信号|Copy WeChat ID)$/}))
    await expect(clipboard).toHaveBeenCalledWith('zili_example')
    await expect(await screen.findByText(/^(已复制|Copied)$/)).toBeInTheDocument()
    clipboard.mockRestore()
  },
}

/** An address of several lines. */
export const LongAddress: Story = {
  args: {
    contact: {
      ...contact,
      address:
        '望海市灯塔区旧港路一百二十七号，原航标厂三号仓库二层西侧；从沿江步道的铁楼梯上来，看见一只倒扣的铁锚，左手第二扇门就是。',
    },
  },
}

/** Words and addresses that no line can hold whole. */
export const LongWords: Story = {
  args: {
    contact: {
      ...contact,
      name: longWord,
      email: `${'a-very-long-mailbox-name.'.repeat(4)}editors@zili.example`,
      links: [{name: longWord, url: 'https://zili.example/'}],
      legal: [longWord, '沪ICP备00000000号'],
    },
  },
}

/** An e-mail address that is none, and a link that would run a script: both are text. */
export const UnsafeLinks: Story = {
  args: {
    contact: {
      ...contact,
      email: 'hello（在）zili.example',
      accounts: undefined,
      links: [{name: '点这里', url: 'javascript:alert(1)'}],
    },
  },
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('link', {name: '点这里'})).toBeNull()
    await expect(canvas.queryByRole('link', {name: /zili\.example/})).toBeNull()
  },
}

/** Words of the app's above it, at a deeper level. */
export const OwnHeading: Story = {args: {heading: '岸上的人', headingLevel: 3}}

/** Nothing is known: nothing is rendered. */
export const Empty: Story = {
  args: {contact: {}},
  decorators: [between('文章到这里结束。', '没有联系方式，所以这两行之间什么也没有。')],
  parameters: {layout: 'padded'},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('contentinfo')).toBeNull()
  },
}

/** On a phone: one column. */
export const Narrow: Story = {args: {contact: {...contact, accounts: codes}}, decorators: [narrow]}

/** In English, with WhatsApp and Telegram. */
export const English: Story = {
  args: {
    contact: {
      ...en.contact,
      accounts: [
        {network: 'whatsapp', name: 'Message the desk', id: '+1 (555) 010-0142'},
        {
          network: 'telegram',
          id: '@foolscap_example',
          qrText: 'https://t.me/foolscap_example',
          description: 'One mark a week',
        },
      ],
    },
  },
  globals: {locale: 'en'},
}

/** On a dark page: the code keeps its light tile. */
export const Dark: Story = {args: {contact: {...contact, accounts: codes}}, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {args: {contact: {...contact, accounts: codes}}, globals: {scheme: 'sepia'}}

/** Accounts without an address or a code: name, number and line to read, the number to copy. */
export const AccountsToRead: Story = {
  args: {
    contact: {
      name: '字里',
      accounts: [
        {network: 'wechat', name: '字里', id: 'zili_mag', description: '每周一封长信，周日早上到'},
        {network: 'xiaohongshu', name: '小红书', id: 'zili.red', description: '只发书影'},
        {network: 'weibo', name: '@字里编辑部', id: '字里编辑部'},
      ],
    },
  },
}

/** From right to left: numbers and addresses keep their direction. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
