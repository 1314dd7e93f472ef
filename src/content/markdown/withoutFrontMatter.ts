const opening = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/
/** What the first line of YAML or TOML looks like. A text that begins with a rule goes on with something else. */
const field = /^["']?[\p{L}\p{N}_.-]+["']?\s*(:(\s|$)|=)/u

/** The text without the fields, in YAML or TOML, that site generators put above it. */
export function withoutFrontMatter(markdown: string) {
  const found = opening.exec(markdown)
  if (!found || !field.test(markdown.slice(found[0].length, found[0].length + 200))) return markdown
  for (let start = found[0].length, end = 0; end >= 0; start = end + 1) {
    end = markdown.indexOf('\n', start)
    const line = markdown.slice(start, end < 0 ? undefined : end).trimEnd()
    if (line === found[1] || (line === '...' && found[1] === '---')) return end < 0 ? '' : markdown.slice(end + 1)
  }
  return markdown
}
