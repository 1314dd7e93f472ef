/** What a licence is called: Creative Commons ones by their short name, others by what was given. */
export function licenseName(license: string) {
  const match = /^https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/i.exec(license)
  if (!match) return license.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  const [, , kind, version] = match
  return kind === 'zero' ? `CC0 ${version}` : `CC ${kind!.toUpperCase()} ${version}`
}
