// Which pictures there are.
import {availableParallelism} from 'node:os'
import {check, notComparable, openStories, startOver, type Picture} from './pictures.ts'

const settings: [name: string, options: Partial<Picture>][] = [
  ['light', {}],
  ['dark', {scheme: 'dark'}],
  ['sepia', {scheme: 'sepia'}],
  ['rtl', {direction: 'rtl'}],
  ['forced-colors', {forcedColors: true}],
]
const widths = [390, 768, 1280, 1680]

/** The page at every width and in every setting, a picture each. */
const pages = settings.flatMap(([name, options]) =>
  widths.map((width) => ({
    file: `page/${name}-${width}`,
    story: 'ArticlePage/Chinese',
    widths: [width],
    ...options,
  })),
)

/** Every story as it is, and each component's first at every width, and in every setting. */
const components = (list: {name: string; phone: boolean}[]): Picture[] =>
  list.flatMap(({name, phone}) => {
    const state = {file: name, story: name, widths: [phone ? 390 : 768]}
    const sheets = settings.map(([setting, options]) => ({
      file: `${name}-${setting}`,
      story: name,
      widths: setting === 'light' ? widths : [768],
      ...options,
    }))
    return name.endsWith('/Default') ? [state, ...sheets] : [state]
  })

/** One of each component, four of the page. */
const isEveryday = ({file}: Picture) => /\/Default$|^page\/light-/.test(file)

const groupOf = ({file}: Picture) => file.split('/')[0]!

/** Of one component only, where its name is given: `PICTURES=LikeButton npm run pictures`. */
const {PICTURES: only} = process.env

/** Takes and compares them, or keeps them: what is wrong, or why nothing was compared. */
export async function checkPictures(which: 'everyday' | 'all', {renew}: {renew: boolean}) {
  const stories = await openStories(`stories-${which}`)
  try {
    const skipped = renew ? undefined : notComparable(stories.browser)
    if (skipped) return {skipped, wrong: [], taken: 0}
    if (renew) startOver(stories.browser, only)
    const first = await stories.newPage()
    const list = await first.evaluate(async () => (await Promise.all(inkPictures.files.map(inkPictures.list))).flat())
    await first.context().close()
    const chosen = (it: Picture) => (which === 'all' || isEveryday(it)) && (!only || groupOf(it) === only)
    const pictures = [...components(list), ...pages].filter(chosen)
    // A window for each component: what one leaves behind does not reach another's pictures. Opening it takes as long as
    // taking ten, so the first ones share theirs.
    const windowOf = (it: Picture) => (which === 'all' ? groupOf(it) : it.widths.join())
    const windows = [...new Set(pictures.map(windowOf))].map((name) => pictures.filter((it) => windowOf(it) === name))
    const wrong: string[] = []
    await Promise.all(
      Array.from({length: Math.min(4, availableParallelism())}, async () => {
        for (let group = windows.shift(); group; group = windows.shift()) {
          const page = await stories.newPage()
          for (const picture of group) wrong.push(...((await check(page, picture, {renew})) ?? []))
          await page.context().close()
        }
      }),
    )
    return {skipped, wrong: wrong.toSorted(), taken: pictures.length}
  } finally {
    await stories.close()
  }
}
