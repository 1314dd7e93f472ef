/** Names that are neither the word in capitals nor with its first letter one. */
const names: Record<string, string | undefined> = {
  js: 'JavaScript',
  javascript: 'JavaScript',
  mjs: 'JavaScript',
  jscript: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  kt: 'Kotlin',
  cs: 'C#',
  csharp: 'C#',
  cpp: 'C++',
  'c++': 'C++',
  md: 'Markdown',
  yml: 'YAML',
  sh: 'Shell',
  zsh: 'Shell',
  graphql: 'GraphQL',
  latex: 'LaTeX',
  tex: 'TeX',
  mysql: 'MySQL',
  postgresql: 'PostgreSQL',
}

/** Short ones that are no abbreviations, so not in capitals. */
const words = /^(bash|dart|diff|go|java|lua|perl|ruby|rust|vue)$/

/** What a language is called: `TypeScript` for `ts`; nothing for plain text. */
export function languageName(language: string | undefined) {
  const word = language?.toLowerCase()
  if (!word || /^(te?xt|plain(text)?|none)$/.test(word)) return
  if (Object.hasOwn(names, word)) return names[word]
  return word.length < 5 && !words.test(word) ? word.toUpperCase() : word[0]!.toUpperCase() + language!.slice(1)
}
