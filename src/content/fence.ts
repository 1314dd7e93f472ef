const named = /\b(?:title|file-?name)=(?:"([^"]*)"|'([^']*)')/i
/** `ins={2}`, `del="3-4"`. */
const lined = /(?<!\S)(ins|del|mark)=[{"]\s*(\d[\d\s,-]*)[}"]/g
/** A comment at the end of a line, or alone on one, that says what the line is: `// [!code ++]`, `# highlight-next-line`. */
const remark =
  /(?:\/\/|\{?\/\*|<!--|#|--|;|%)(?:[ \t]*\[!code (\+\+|--|hl|highlight|focus|error|warning)(?::(\d{1,4}))?\]|[ \t]+highlight-(line|next-line|start|end))(?:[ \t]*(?:\*\/\}?|-->))?\s*$/
const kinds: Record<string, string> = {'++': 'ins', '--': 'del'}

/** The code without such comments, and the lines that they are said of. */
function withoutRemarks(code: string, add: (kind: string, lines: string) => void) {
  if (!/\[!code |highlight-/.test(code)) return code
  const kept: string[] = []
  // What is said of lines that come.
  let kind = 'mark'
  let left = 0
  // Since which line it is said.
  let from = 0
  const end = () => {
    if (from > 0) add(kind, from < kept.length ? `${from}-${kept.length}` : String(from))
    from = 0
  }
  for (const line of code.split('\n')) {
    const [comment, word, count, place] = remark.exec(line) ?? []
    const text = comment === undefined ? line : line.slice(0, -comment.length).trimEnd()
    if (comment !== undefined) {
      const next = kinds[word!] ?? 'mark'
      if (next !== kind) end()
      kind = next
      left = place === 'end' ? 0 : place === 'start' ? Infinity : Number(count ?? 1)
      if (!text) continue
    }
    if (left <= 0) end()
    kept.push(text)
    if (left > 0) from ||= kept.length
    left -= 1
  }
  end()
  return kept.join('\n')
}

/**
 * What is said of fenced code after its language, as most site generators write it, `{1,3-5} ins={2} showLineNumbers
 * title="a.js"`, and in its comments; the code without those.
 */
export function readFence(said: string, given = '') {
  const found: Record<string, string | undefined> = {}
  const add = (kind: string, lines: string) => {
    found[kind] = found[kind] ? `${found[kind]},${lines}` : lines
  }
  const rest = said.replace(named, '').replace(lined, (_, kind: string, lines: string) => {
    add(kind, lines.replaceAll(/\s/g, ''))
    return ''
  })
  const bare = /\{\s*(\d[\d\s,-]*)\}/.exec(rest)?.[1]
  if (bare) add('mark', bare.replaceAll(/\s/g, ''))
  const code = withoutRemarks(given, add)
  return {
    code,
    lines: found.mark,
    inserted: found.ins,
    deleted: found.del,
    hasNumbers: /\b(line-?numbers|showLineNumbers)\b(?!=\{?["']?false)/i.test(rest),
    title: named.exec(said)?.slice(1).find(Boolean) ?? /\s\[(?:id:)?([^\][]{1,100})\]$/.exec(said)?.[1],
  }
}
