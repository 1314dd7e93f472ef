import {act, render, screen, waitFor} from '@testing-library/react'
import {ContactFooter, type Contact, type DayOfWeek} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {renderToString} from 'react-dom/server'
import {describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'
import {recordShifts} from '../../../test/shifts.ts'
import {OpenNow} from './OpenNow.tsx'

const weekdays: NonNullable<Contact['openingHours']> = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  opens: '9:30',
  closes: '18:30',
  timeZone: 'Asia/Shanghai',
  note: '节假日休息',
}
const contact: Contact = {
  description: '投稿、勘误，都欢迎来信。',
  telephone: '4000-555-014',
  email: 'hello@zili.example',
  address: '上海市某路1号',
  openingHours: weekdays,
  accounts: [
    {network: 'qq', name: 'QQ交谈', id: '10000'},
    {network: 'wechat', name: '字里', qrText: 'https://zili.example/wechat', description: '扫码关注'},
    {name: '论坛', url: 'https://forum.example'},
  ],
  links: [{name: '纸本杂志', url: 'https://zili.example/shop'}],
  legal: ['© 2026 字里', '沪ICP备00000000号'],
}

describe('<ContactFooter />', () => {
  describeConformance(<ContactFooter contact={contact} locale={zhCN} now="2026-11-24T10:00:00+08:00" />, 'FOOTER')

  it('tells every channel, each by a link that opens the right thing', () => {
    render(<ContactFooter contact={contact} locale={zhCN} />)
    const href = (name: string) => screen.getByRole('link', {name}).getAttribute('href')
    expect(screen.getByRole('heading', {level: 2, name: '联系我们'})).toBeVisible()
    expect(href('4000-555-014')).toBe('tel:4000555014')
    expect(href('hello@zili.example')).toBe('mailto:hello@zili.example')
    // The page of QQ that opens the program, or its app; an address of the program's own does nothing where that is missing.
    expect(href('QQ交谈')).toBe('https://wpa.qq.com/msgrd?v=3&uin=10000&site=qq&menu=yes')
    expect(href('forum.example')).toBe('https://forum.example')
    expect(href('纸本杂志')).toBe('https://zili.example/shop')
    for (const text of [
      '上海市某路1号',
      '节假日休息',
      '北京时间',
      '微信',
      '扫码关注',
      '© 2026 字里',
      '沪ICP备00000000号',
    ]) {
      expect(screen.getByText(text)).toBeVisible()
    }
    expect(screen.getByText(/^周一至周五/).parentElement).toHaveTextContent('周一至周五 9:30–18:30')
  })

  it.each([
    ['021-5555-0147', 'tel:02155550147'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['021-5555-0147 转 8001', 'tel:02155550147;ext=8001'],
    ['021-5555-0147 / 0148', null],
    ['请致电前台', null],
  ])('dials %s only where it is one number', (telephone, address) => {
    render(<ContactFooter contact={{telephone}} />)
    expect(screen.queryByRole('link')?.getAttribute('href') ?? null).toBe(address)
    expect(screen.getByText(telephone)).toBeVisible()
  })

  it.each([
    [{network: 'telegram', url: 'https://t.me/x'}, 'Chat now'],
    [{network: 'line', id: '@x'}, '@x'],
    [{name: 'Forum', url: 'https://forum.example/'}, 'forum.example'],
  ])('keeps an account of which only part is known: %o', (account, name) => {
    render(<ContactFooter contact={{accounts: [account]}} />)
    expect(screen.getByRole('link', {name})).toBeVisible()
  })

  it.each([
    ['telephone', '电话'],
    ['email', '邮箱'],
    ['address', '地址'],
    ['openingHours', '时间'],
  ])('has no row for %s where it is missing', (field, label) => {
    render(<ContactFooter contact={{...contact, [field]: undefined}} locale={zhCN} />)
    expect(screen.queryByText(label)).not.toBeInTheDocument()
  })

  it.each([
    [['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'], '周日至周四'],
    [['Monday', 'Friday', 'Saturday', 'Sunday'], '周五至周一'],
    [['Monday', 'Wednesday', 'Sunday'], '周日、周一、周三'],
    [['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], '周一至周日'],
    [['Saturday', 'Sunday'], '周六、周日'],
  ] as [(typeof weekdays)['days'], string][])(
    'names the days %j as one run where they follow each other',
    (days, text) => {
      render(<ContactFooter contact={{openingHours: {days, opens: '9:30', closes: '18:30'}}} locale={zhCN} />)
      expect(screen.getByText(/9:30/).parentElement).toHaveTextContent(`${text} 9:30–18:30`)
    },
  )

  it('tells the name, the number and the line of an account that has neither address nor code', () => {
    render(
      <ContactFooter
        contact={{
          accounts: [
            {network: 'wechat', name: '字里', id: 'zili_mag', description: '每周一封长信'},
            {network: 'xiaohongshu', name: '小红书', id: 'zili.red'},
            {network: 'zhihu', name: '字里编辑部'},
          ],
        }}
        locale={zhCN}
      />,
    )
    const rows = [...document.querySelectorAll('[data-slot=contact-footer-row]')]
    expect(rows.map((row) => [...row.children].map((it) => (it as HTMLElement).innerText.trim()))).toEqual([
      ['微信', '字里 zili_mag\n每周一封长信'],
      ['小红书', 'zili.red'],
      ['zhihu', '字里编辑部'],
    ])
    expect(screen.getAllByRole('button').map((it) => it.getAttribute('aria-label'))).toEqual([
      '复制微信号',
      '复制小红书号',
    ])
  })

  it.each([undefined, null, {}, 'x', {accounts: [{}], links: [{}], openingHours: {}, legal: []}])(
    'renders nothing for %o',
    (value) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      const {container} = render(<ContactFooter contact={value as Contact} />)
      expect(container).toBeEmptyDOMElement()
      warn.mockRestore()
    },
  )

  describe('copying', () => {
    const accounts = [
      {network: 'qq', name: '在线咨询', id: '10000'},
      {network: 'wechat', name: '字里', id: ' zili_example ', qrText: 'x'},
      {name: '论坛', url: 'https://forum.example'},
    ]

    it.each([
      ['复制电话号码', '4000-555-014'],
      ['复制邮箱', 'hello@zili.example'],
      ['复制地址', '上海市某路1号'],
      ['复制QQ号', '10000'],
      ['复制微信号', 'zili_example'],
    ])('%s: by keyboard, announced, the focus kept', async (name, text) => {
      const write = vi.spyOn(navigator.clipboard, 'writeText')
      render(<ContactFooter contact={{...contact, accounts}} locale={zhCN} />)
      expect(screen.getAllByRole('button')).toHaveLength(5)
      const button = screen.getByRole('button', {name})
      button.focus()
      await userEvent.keyboard('{Enter}')
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已复制'))
      expect(write.mock.calls).toEqual([[text]])
      expect(button).toHaveFocus()
      write.mockRestore()
    })

    it('is offered once for each, and not for what is no number or address', () => {
      render(
        <ContactFooter
          contact={{
            telephone: '请致电前台',
            email: 'hello at zili',
            accounts: [{network: 'telegram', id: '@x', url: 'https://t.me/x', qrText: 'x'}],
          }}
        />,
      )
      expect(screen.getByRole('button')).toHaveAccessibleName('Copy Telegram ID')
    })

    it('leaves rows as high as they are, and is no smaller than a fingertip', () => {
      render(<ContactFooter contact={{telephone: '4000-555-014', address: '上海市某路1号'}} locale={zhCN} />)
      for (const button of screen.getAllByRole('button')) {
        const {width, height} = button.getBoundingClientRect()
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        expect(button.parentElement!.getBoundingClientRect().height).toBe(44)
      }
    })
  })

  describe('from right to left', () => {
    /** Where a text begins and ends on the screen. */
    function ends(text: string) {
      const bdi = [...document.querySelectorAll('bdi')].find((it) => it.textContent.includes(text))!
      const texts = [...bdi.childNodes].flatMap((it) => (it instanceof Text ? [it] : [...it.childNodes]))
      const signs = texts.flatMap((node) =>
        Array.from(node.textContent!, (_, at) => {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          return range
        }),
      )
      const at = bdi.textContent.indexOf(text)
      return [at, at + text.length - 1].map((it) => signs[it]!.getBoundingClientRect().left)
    }

    it.each(['+86 (21) 5555-0147', 'hello@zili.example', '9:30–18:30', '10000', '© 2026 字里', '沪ICP备00000000号'])(
      'reads %s the right way round',
      (text) => {
        const more = {...contact, telephone: '+86 (21) 5555-0147', accounts: [{network: 'qq', id: '10000'}]}
        render(
          <div dir="rtl">
            <ContactFooter contact={more} locale={zhCN} />
          </div>,
        )
        const [first, last] = ends(text)
        expect(first!).toBeLessThan(last!)
      },
    )

    it('has the day before its hours', () => {
      render(
        <div dir="rtl">
          <ContactFooter contact={contact} locale={zhCN} />
        </div>,
      )
      const hours = document.querySelector('[data-slot=contact-footer-hours] > span')!
      const [day, time] = [...hours.children].map((it) => it.getBoundingClientRect().left)
      expect(day!).toBeLessThan(time!)
    })

    it('mirrors the layout', () => {
      const {container} = render(<ContactFooter contact={contact} locale={zhCN} />)
      container.style.inlineSize = '1200px'
      const root = container.firstElementChild!.getBoundingClientRect()
      const parts = [
        'lead',
        'list',
        'codes',
        'label',
        'value',
        'copy',
        'tile',
        'code-text',
        'legal > *',
        'legal > :last-child',
      ]
      const places = () =>
        parts.map((part) => {
          const [slot, rest = ''] = part.split(' > ')
          const box = container.querySelector(`[data-slot=contact-footer-${slot}]${rest && ` > ${rest}`}`)!
          return box.getBoundingClientRect()
        })
      const before = places()
      container.dir = 'rtl'
      for (const [i, {left}] of places().entries()) {
        expect([parts[i], Math.round(left - root.left)]).toEqual([parts[i], Math.round(root.right - before[i]!.right)])
      }
    })
  })

  describe('QR codes', () => {
    it('are made of a text after hydration, in a tile that keeps its place and stays light', async () => {
      render(<ContactFooter contact={contact} locale={zhCN} />)
      const tile = document.querySelector('[data-slot=contact-footer-tile]')!
      const before = tile.getBoundingClientRect()
      const code = await screen.findByRole('img', {name: '微信 字里的二维码'})
      expect(tile.getBoundingClientRect()).toEqual(before)
      expect(code.getBoundingClientRect().width).toBeGreaterThanOrEqual(120)
      expect(getComputedStyle(tile).backgroundColor).toBe('rgb(255, 255, 255)')
      document.documentElement.style.colorScheme = 'dark'
      expect(getComputedStyle(tile).backgroundColor).toBe('rgb(232, 228, 220)')
      document.documentElement.style.colorScheme = ''
    })

    it('are pictures where there are', () => {
      const qrImage = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
      render(<ContactFooter contact={{accounts: [{network: 'wechat', name: '字里', qrImage}]}} />)
      expect(screen.getByRole('img', {name: 'QR code: WeChat 字里'})).toHaveAttribute('src', qrImage)
    })
  })

  describe('prop: now', () => {
    it.each([
      ['2026-11-24T10:00:00+08:00', '现在是工作时间，18:30结束'],
      ['2026-11-24T08:00:00+08:00', '现在是休息时间，9:30开始'],
      ['2026-11-24T19:00:00+08:00', '现在是休息时间，周三9:30开始'],
      ['2026-11-27T19:00:00+08:00', '现在是休息时间，周一9:30开始'],
      ['2026-11-24T02:00:00Z', '现在是工作时间，18:30结束'],
    ])('tells in the first HTML what holds at %s', (now, text) => {
      expect(renderToString(<ContactFooter contact={contact} locale={zhCN} now={now} />)).toContain(text)
    })

    it('reckons past midnight', () => {
      const openingHours = {days: ['Sunday' as const], opens: '20:00', closes: '2:00', timeZone: 'Asia/Shanghai'}
      const at = (now: string) => renderToString(<ContactFooter contact={{openingHours}} locale={zhCN} now={now} />)
      expect(at('2026-11-23T01:00:00+08:00')).toContain('现在是工作时间，2:00结束')
      expect(at('2026-11-23T02:00:00+08:00')).toContain('现在是休息时间，周日20:00开始')
      expect(at('2026-11-22T21:00:00+08:00')).toContain('现在是工作时间，2:00结束')
    })

    const at = (openingHours: Contact['openingHours'], now: string | Date, timeZone?: string) => {
      const html = renderToString(<ContactFooter {...{now, timeZone}} contact={{openingHours}} locale={zhCN} />)
      return /contact-footer-open">([^<]*)/.exec(html)?.[1]
    }
    const everyDay = Object.keys(zhCN.formats.days) as DayOfWeek[]
    const nine = {days: everyDay, opens: '9:00', closes: '17:00'}

    it.each(['23', '24', '25', '26', '27', '28', '29'])('tells each day of the week, November %s', (date) => {
      const only = (i: number) => ({...nine, days: [everyDay[i]!], timeZone: 'Asia/Shanghai'})
      const i = Number(date) - 23
      expect(at(only(i), `2026-11-${date}T10:00:00+08:00`)).toBe('现在是工作时间，17:00结束')
      expect(at(only(i), `2026-11-${date}T08:59:00+08:00`)).toBe('现在是休息时间，9:00开始')
      expect(at(only(i), `2026-11-${date}T17:00:00+08:00`)).toBe(
        `现在是休息时间，${zhCN.formats.days[everyDay[i]!]}9:00开始`,
      )
    })

    it.each([
      // An hour before and after the clocks change, which leaves the hours where they are.
      ['America/St_Johns', '2026-03-08T11:29:00Z', '现在是休息时间，9:00开始'],
      ['America/St_Johns', '2026-03-08T11:30:00Z', '现在是工作时间，17:00结束'],
      ['America/St_Johns', '2026-03-07T12:29:00Z', '现在是休息时间，9:00开始'],
      ['America/St_Johns', '2026-11-01T12:30:00Z', '现在是工作时间，17:00结束'],
      // Lord Howe changes by half an hour.
      ['Australia/Lord_Howe', '2026-04-04T21:59:00Z', '现在是休息时间，9:00开始'],
      ['Australia/Lord_Howe', '2026-04-04T22:30:00Z', '现在是工作时间，17:00结束'],
      ['Australia/Lord_Howe', '2026-10-03T22:00:00Z', '现在是工作时间，17:00结束'],
      ['Asia/Kathmandu', '2026-11-24T03:14:00Z', '现在是休息时间，9:00开始'],
      ['Asia/Kathmandu', '2026-11-24T03:15:00Z', '现在是工作时间，17:00结束'],
      ['Pacific/Kiritimati', '2026-11-23T19:00:00Z', '现在是工作时间，17:00结束'],
      ['Pacific/Kiritimati', '2026-11-24T03:00:00Z', '现在是休息时间，周三9:00开始'],
    ])('reckons in %s at %s', (timeZone, now, text) => {
      expect(at({...nine, timeZone}, now)).toBe(text)
      expect(at(nine, now, timeZone)).toBe(text)
      expect(at({...nine, timeZone}, new Date(now), 'UTC')).toBe(text)
    })

    it('takes wall time for the publisher’s, whose zone need not be known', () => {
      expect(at(weekdays, '2026-11-24T09:30')).toBe('现在是工作时间，18:30结束')
      expect(at(weekdays, '2026-11-24 09:29', 'America/New_York')).toBe('现在是休息时间，9:30开始')
      expect(at(nine, '2026-11-24T10:00')).toBe('现在是工作时间，17:00结束')
    })

    it('follows one span into the next', () => {
      const morning = {...weekdays, opens: '9:00', closes: '12:00'}
      const rest = {...weekdays, opens: '12:00', closes: '18:00'}
      expect(at([morning, rest], '2026-11-24T10:00:00+08:00')).toBe('现在是工作时间，18:00结束')
      const later = {...rest, opens: '14:00'}
      expect(at([morning, later], '2026-11-24T10:00:00+08:00')).toBe('现在是工作时间，12:00结束')
      expect(at([morning, later], '2026-11-24T13:00:00+08:00')).toBe('现在是休息时间，14:00开始')
      const weekend = {...weekdays, days: ['Saturday' as const, 'Sunday' as const], opens: '0:00', closes: '24:00'}
      expect(at(weekend, '2026-11-28T10:00:00+08:00')).toBe('现在是工作时间，周日 24:00结束')
      expect(at(weekend, '2026-11-29T10:00:00+08:00')).toBe('现在是工作时间，24:00结束')
    })

    it.each([
      [{...weekdays, days: everyDay, opens: '0:00', closes: '24:00'}],
      [{...weekdays, days: everyDay, opens: '8:00', closes: '8:00'}],
      [
        [
          {...weekdays, opens: '0:00', closes: '24:00'},
          {...weekdays, days: ['Saturday' as const, 'Sunday' as const], opens: '0:00', closes: '24:00'},
        ],
      ],
    ])('says so where it never closes', (openingHours) => {
      for (const now of ['2026-11-24T00:00:00+08:00', '2026-11-29T23:59:00+08:00']) {
        expect(at(openingHours, now)).toBe('全天开放')
      }
    })

    it('names each zone where there are several, and takes whoever is there', () => {
      const openingHours = [weekdays, {...weekdays, timeZone: 'Europe/London', note: undefined}]
      expect(at(openingHours, '2026-11-24T17:00:00+08:00')).toBe('现在是工作时间，18:30结束')
      expect(at(openingHours, '2026-11-24T10:00:00Z')).toBe('现在是工作时间，18:30结束')
      render(<ContactFooter contact={{openingHours}} locale={zhCN} />)
      const [first, second] = screen.getAllByText(/^周一至周五/).map((it) => it.parentElement!.parentElement!)
      expect(first).toHaveTextContent('北京时间')
      expect(second).toHaveTextContent('London时间')
    })

    it('has its minute told again, and nothing moves', async () => {
      vi.useFakeTimers({toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-11-24T09:29:40+08:00')})
      const {unmount} = render(<ContactFooter contact={contact} locale={zhCN} />)
      const shifts = recordShifts()
      expect(screen.getByText('现在是休息时间，9:30开始')).toBeVisible()
      act(() => void vi.advanceTimersByTime(30_000))
      expect(screen.getByText('现在是工作时间，18:30结束')).toBeVisible()
      expect(await shifts()).toEqual([])
      unmount()
      expect(vi.getTimerCount()).toBe(0)
      vi.useRealTimers()
    })

    it('is the reader’s clock where it is not given, after hydration, in a line that was kept free', async () => {
      expect(renderToString(<ContactFooter contact={contact} locale={zhCN} />)).not.toContain('现在是')
      const {container} = render(<ContactFooter contact={contact} locale={zhCN} />)
      await waitFor(() => expect(screen.getByText(/^现在是/)).toBeVisible())
      container.remove()
    })

    it('is told by what comes when its line is near, in a page of server components', async () => {
      vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-24T10:00:00+08:00')})
      const shift = {
        timeZone: 'Asia/Shanghai',
        from: 24 * 60,
        length: 24 * 60,
        texts: ['open', 'open long', 'closed today', 'closed'] as const,
      }
      render(
        <div style={{paddingBlockStart: '400vh'}}>
          <OpenNow shifts={[{...shift, texts: [...shift.texts]}]} always="always" tell={undefined} data-testid="line" />
        </div>,
      )
      const line = screen.getByTestId('line')
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(line.textContent).toBe('\u00a0')
      const shifts = recordShifts()
      line.scrollIntoView()
      await waitFor(() => expect(line).toHaveTextContent('open'))
      expect(await shifts()).toEqual([])
      vi.useRealTimers()
      scrollTo(0, 0)
    })
  })

  it.each([
    [{opens: '9:30', closes: '9:99', days: ['Monday']}],
    [{opens: 'nine', closes: '18:00', days: ['Monday']}],
    [{opens: '9:00', closes: '18:00', days: ['Someday']}],
    [{opens: '9:01', closes: '18:00'}],
  ])('leaves out hours that cannot be read: %o', (openingHours) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<ContactFooter contact={{telephone: '1', openingHours: openingHours as Contact['openingHours']}} />)
    expect(screen.queryByText('Hours')).not.toBeInTheDocument()
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it.each([
    [{url: 'https://a.example/'}],
    [{id: 'a'}],
    [{name: 'A', url: 42 as never}],
    [{network: 'unknown' as never, url: {} as never}],
  ])('renders, and leaves out what nothing names or leads to: %o', (account) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<ContactFooter contact={{telephone: '021-5555', accounts: [account]}} />)
    expect(screen.getByText('021-5555')).toBeVisible()
    expect(screen.getAllByRole('link')).toHaveLength(1)
    warn.mockRestore()
  })

  it('promises no chat where there is none', () => {
    render(<ContactFooter contact={{telephone: '1', accounts: [{network: 'wechat'}]}} />)
    expect(screen.queryByText('Chat now')).not.toBeInTheDocument()
  })

  it('keeps to its width with words that are longer', () => {
    const long = 'x'.repeat(200)
    const {container} = render(
      <ContactFooter
        contact={{...contact, telephone: long, email: `${long}@x.y`, address: long, legal: long, description: long}}
      />,
    )
    container.style.inlineSize = '320px'
    const root = screen.getByText('Contact us').closest('footer')!
    expect(root.scrollWidth).toBeLessThanOrEqual(320)
  })
})
