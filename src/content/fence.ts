const named = /\b(?:title|file-?name)=(?:"([^"]*)"|'([^']*)')/i

/** What is said of fenced code after its language, as most site generators write it: `{1,3-5} showLineNumbers title="a.js"`. */
export function readFence(said: string) {
  const rest = said.replace(named, '')
  return {
    lines: /\{\s*(\d[\d\s,-]*)\}/.exec(rest)?.[1]?.replaceAll(/\s/g, ''),
    hasNumbers: /\b(line-?numbers|showLineNumbers)\b(?!=\{?["']?false)/i.test(rest),
    title: named.exec(said)?.slice(1).find(Boolean) ?? /\s\[([^\][]{1,100})\]$/.exec(said)?.[1],
  }
}
