/** What is said of fenced code after its language, as most site generators write it: `{1,3-5} showLineNumbers title="a.js"`. */
export function readFence(said: string) {
  return {
    lines: /\{\s*(\d[\d\s,-]*)\}/.exec(said)?.[1]?.replaceAll(/\s/g, ''),
    hasNumbers: /\b(line-?numbers|showLineNumbers)\b/i.test(said),
    title: /\b(?:title|file-?name)=(?:"([^"]*)"|'([^']*)')/i.exec(said)?.slice(1).find(Boolean),
  }
}
