import type {Messages} from '../../locale/locale.ts'

type Parts = Messages['attribution']['licenses']

const creativeCommons =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z]+(?:-[a-z]+)*)(?:\/([\d.]+))?(?:\/([a-z]{2,3})(?=\/|$))?/i

/** A licence as readers know it. */
export interface LicenseName {
  /** Creative Commons ones by their short name, others by what was given. */
  short: string
  /** What the short name stands for, in the reader's language. */
  full?: string
  isPublicDomain?: boolean
}

export function licenseName(license: string, parts: Parts): LicenseName {
  const [, family, kind = '', version = '', port = ''] = creativeCommons.exec(license.toLowerCase()) ?? []
  if (!family) return {short: license.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
  const join = (name: string) => [name, version, port.toUpperCase()].filter(Boolean).join(' ')
  if (kind === 'zero') return {short: join('CC0')}
  if (family === 'publicdomain') return {short: join('Public Domain Mark'), isPublicDomain: true}
  const names = kind.split('-').map((part) => (Object.hasOwn(parts, part) ? parts[part as keyof Parts] : part))
  return {short: join(`CC ${kind.toUpperCase()}`), full: join(names.join('-'))}
}
