// Which pictures there are, and where each is kept.
import {mkdirSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {openFolder, openPack, type Kept} from './kept.ts'
import {
  baseline,
  buildStories,
  compare,
  failures,
  launch,
  noteBrowser,
  notComparable,
  openPage,
  settings,
  take,
  type Subject,
} from './pictures.ts'

type Story = ReturnType<typeof inkPictures.list> extends Promise<(infer T)[]> ? T : never

/** What is kept together, and is shown in one window: what a component leaves behind does not reach another's. */
interface Group {
  subjects: Subject[]
  open: () => Promise<Kept>
}

const widths = [390, 768, 1280, 1680]
const nameOf = ({name}: Story) => name.split('/')[0]!
const ownWidth = ({phone}: Story) => (phone ? 390 : 768)

/** Each component's first story, and the page: what `npm test` holds against pictures that one can open. */
const everyday = (stories: Story[]): Group[] => [
  {
    subjects: [
      ...stories
        .filter(({name}) => name.endsWith('/Default'))
        .map((it): Subject => ({story: it.name, widths: [ownWidth(it)], settings: ['light']})),
      {story: 'ArticlePage/Chinese', widths, settings: ['light']},
    ],
    open: async () => openFolder(baseline),
  },
]

/** Every story at every width and in every setting, but for those that ask for one themselves. */
const everything = (stories: Story[]): Group[] =>
  [...new Set(stories.map(nameOf))]
    .map((name) => ({name, group: stories.filter((it) => nameOf(it) === name)}))
    // The longest first, so that two windows end together.
    .toSorted((a, b) => b.group.length - a.group.length)
    .map(({name, group}) => ({
      subjects: group.map((it) => ({
        story: it.name,
        // At its own width first.
        widths: [ownWidth(it), ...widths.filter((width) => width !== ownWidth(it))],
        settings: it.asks ? ['asked'] : settings,
      })),
      open: () => openPack(join(baseline, `${name}.pack`), join(failures, `${name}.pack`)),
    }))

/** Rejects what has not ended by then. A browser that is busy is late; one that makes no frames any more never ends. */
async function within<T>(minutes: number, promise: Promise<T>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${minutes} minutes`)), minutes * 60_000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** A window that takes pictures. Where its browser makes no more of them, as happens, a new one tries again. */
function sitting(folder: string) {
  let browser: ReturnType<typeof launch> | undefined
  let page: ReturnType<typeof openPage> | undefined
  const attempt = async (subject: Subject) => {
    browser ??= launch()
    page ??= openPage(await browser, folder)
    return within(4, take(await page, subject))
  }
  const renew = () => {
    // Not awaited: it may not end either.
    void browser?.then((it) => it.close())
    browser = page = undefined
  }
  return {
    take: (subject: Subject) =>
      attempt(subject).catch(() => {
        renew()
        return attempt(subject)
      }),
    close: renew,
  }
}

/** Compares a group with what is kept and says what has changed, or, renewing, keeps that. */
async function checkGroup({subjects, open}: Group, folder: string, renewing: boolean) {
  const kept = await open()
  const renewed = renewing ? kept.renew() : undefined
  const window = sitting(folder)
  const changed: string[] = []
  const left = new Set(kept.keys)
  let count = 0
  for (const subject of subjects) {
    let taken = await window.take(subject)
    // A window that was busy may have drawn half of it: what differs is looked at once more.
    const differs = !renewing && [...taken].some(([key, now]) => compare(key, kept.get(key), now))
    if (differs) taken = await window.take(subject)
    for (const [key, now] of taken) {
      const before = kept.get(key)
      const change = compare(key, before, now)
      if (change) changed.push(change)
      // One that looks the same stays as it was.
      renewed?.put(key, before && !change ? before : now)
      left.delete(key)
      count += 1
    }
  }
  for (const key of left) changed.push(`${key}: is kept, and no story makes it; npm run pictures drops it`)
  await renewed?.finish(changed.length > 0)
  kept.close()
  window.close()
  return {changed, count}
}

/** Of some components only, where their names are given: `PICTURES=LikeButton,Tags npm run pictures`. */
const only = process.env.PICTURES?.split(',')

/** Takes and compares them, or keeps them: what has changed, or why nothing was compared. */
export async function checkPictures(which: 'everyday' | 'all', {renew}: {renew: boolean}) {
  mkdirSync(baseline, {recursive: true})
  const folder = await buildStories(`stories-${which}`)
  const browser = await launch()
  const skipped = renew ? undefined : notComparable(browser)
  if (renew) noteBrowser(browser)
  const page = await openPage(browser, folder)
  const stories = await page.evaluate(async () => (await Promise.all(inkPictures.files.map(inkPictures.list))).flat())
  await browser.close()
  if (skipped) return {skipped, changed: [], taken: 0}

  const chosen = only ? stories.filter((it) => only.includes(nameOf(it))) : stories
  const groups = which === 'all' ? everything(chosen) : everyday(stories)
  const results: Awaited<ReturnType<typeof checkGroup>>[] = []
  const side = async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      results.push(await checkGroup(group, folder, renew))
    }
  }
  await Promise.all(Array.from({length: Math.min(4, availableParallelism())}, side))
  return {
    skipped,
    changed: results.flatMap((it) => it.changed).toSorted(),
    taken: results.reduce((sum, it) => sum + it.count, 0),
  }
}
