// Which pictures there are.
import {availableParallelism} from 'node:os'
import {buildStories, check, launch, notComparable, openPage, startOver, type Picture} from './pictures.ts'

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

/**
 * Checks one group after the other, each in a window of its own, and says what is wrong. Where the browser makes no more
 * pictures, as happens, a new one tries again.
 */
async function checkGroups(groups: Picture[][], folder: string, renew: boolean) {
  const wrong: string[] = []
  let browser = await launch()
  for (let group = groups.shift(); group; group = groups.shift()) {
    let page = await openPage(browser, folder)
    for (const picture of group) {
      const faults = await check(page, picture, {renew})
        .catch(async () => {
          // Not awaited: it may not end either.
          void browser.close()
          browser = await launch()
          page = await openPage(browser, folder)
          return check(page, picture, {renew})
        })
        .catch((error: Error) => [`${picture.file}: ${error.message}`])
      wrong.push(...(faults ?? []))
    }
    await page.context().close()
  }
  await browser.close()
  return wrong
}

/** Takes and compares them, or keeps them: what is wrong, or why nothing was compared. */
export async function checkPictures(which: 'everyday' | 'all', {renew}: {renew: boolean}) {
  const folder = await buildStories(`stories-${which}`)
  const browser = await launch()
  const skipped = renew ? undefined : notComparable(browser)
  if (renew) startOver(browser, only)
  const page = await openPage(browser, folder)
  const list = await page.evaluate(async () => (await Promise.all(inkPictures.files.map(inkPictures.list))).flat())
  await browser.close()
  if (skipped) return {skipped, wrong: [], taken: 0}

  const chosen = (it: Picture) => (which === 'all' || isEveryday(it)) && (!only || groupOf(it) === only)
  const pictures = [...components(list), ...pages].filter(chosen)
  // A window for each component: what one leaves behind does not reach another's pictures. Opening it takes as long as
  // taking ten, so the first ones have two.
  const windowOf = (it: Picture) =>
    which === 'all' ? groupOf(it) : String(groupOf(it) === 'page' || it.widths[0] === 390)
  const groups = [...new Set(pictures.map(windowOf))].map((name) => pictures.filter((it) => windowOf(it) === name))
  const side = () => checkGroups(groups, folder, renew)
  const wrong = await Promise.all(Array.from({length: Math.min(4, availableParallelism())}, side))
  return {skipped, wrong: wrong.flat().toSorted(), taken: pictures.length}
}
