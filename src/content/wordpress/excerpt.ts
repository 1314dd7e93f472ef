import {htmlToText} from './htmlToText.ts'
import {htmlOf, stringOf} from './read.ts'

const more = /\b(more-link|link-more|read-?more|continue-reading|moretag|excerpt-more|more-tag)\b|post-excerpt__more/i
/** What WordPress puts where it has cut a text. */
const cut = /\s*\[(…|\.{3})\]$|\s+(…|\.{3})$/
/** What WordPress takes out before it cuts: pictures, players, buttons and notes. The text of a table or a quotation stays. */
const media =
  /(^|\s)(wp-caption|galleryid-\d+|fn|wp-block-(buttons?|code|cover|details|embed|file|footnotes|gallery|image|audio|video|latest-\w+))(\s|$)/
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
const withoutFragment = (url: string) => url.replace(/#.*$/, '')

const textBehind = (content: string) =>
  htmlToText(content, {oneLine: true, skip: (name, attribute) => name === 'img' || media.test(attribute('class'))})

/**
 * The excerpt as one line of text, without the link to go on reading that themes append. `isOpening` where it only repeats
 * how the text begins, as those do that WordPress makes itself: fit for a card, not above the text.
 */
export function excerptOf(excerpt: unknown, content: string, link: unknown) {
  const own = stringOf(link)
  const html = htmlOf(excerpt)
  const text = htmlToText(html, {
    oneLine: true,
    skip: (name, attribute) =>
      more.test(attribute('class')) ||
      attribute('class').includes('screen-reader-text') ||
      (name === 'a' && own !== undefined && withoutFragment(attribute('href')) === withoutFragment(own)),
  })
  const start = letters(text.replace(cut, ''))
  const isOpening = cut.test(text) || (start !== '' && letters(textBehind(content)).includes(start))
  return {text: text.replace(cut, '…') || undefined, isOpening}
}
