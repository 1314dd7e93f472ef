import {countWords} from '../lib/words.ts'
import {textOf} from '../lib/text.ts'
import type {Locale} from './locale.ts'

/**
 * Words a minute, read in silence: 238 for English non-fiction (Brysbaert 2019, doi 10.1016/j.jml.2019.104047), others in
 * the proportion to English in which they are read aloud (Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284).
 */
const words: Record<string, number> = {
  ar: 144,
  de: 187,
  en: 238,
  es: 228,
  fi: 168,
  fr: 204,
  he: 195,
  it: 196,
  nl: 211,
  pl: 173,
  pt: 189,
  ru: 192,
  sl: 188,
  sv: 208,
  tr: 173,
}
/** The mean of all the languages measured. */
const anyWords = 192

/**
 * Characters a minute: 255 in Chinese and 357 in Japanese aloud (the same study of 2012), and in silence as much more as
 * in English, 238 words to 183 (the same study of 2019).
 */
const chineseCharacters = 330
const japaneseCharacters = 465

/** How many minutes it takes to read so much, as a whole number; 0 where there is nothing to read. */
export function minutesToRead(count: ReturnType<typeof countWords>, locale?: Pick<Locale, 'tag'> | string) {
  const tag = textOf(typeof locale === 'string' ? locale : locale?.tag) ?? 'en'
  const language = tag.split(/[-_]/)[0]!.toLowerCase()
  const pace = Object.hasOwn(words, language) ? words[language]! : anyWords
  const minutes = count.characters / (language === 'ja' ? japaneseCharacters : chineseCharacters) + count.words / pace
  return minutes && Math.max(1, Math.round(minutes))
}

/**
 * How many minutes it takes to read a text, as a whole number; 0 where there is nothing to read. Characters of Chinese
 * and Japanese and words of other scripts count each at their own pace, and a text that mixes them is their sum.
 */
export function readingTime(text: string, locale?: Pick<Locale, 'tag'> | string) {
  const given = textOf(text)
  return given ? minutesToRead(countWords(given), locale) : 0
}
