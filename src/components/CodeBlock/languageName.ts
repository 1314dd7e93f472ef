/** Names that are not simply the word in capitals, or with its first letter one. */
const names: Record<string, string | undefined> = {
  js: 'JavaScript',
  javascript: 'JavaScript',
  mjs: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  go: 'Go',
  kt: 'Kotlin',
  cs: 'C#',
  csharp: 'C#',
  cpp: 'C++',
  'c++': 'C++',
  md: 'Markdown',
  yml: 'YAML',
  sh: 'Shell',
  bash: 'Bash',
  zsh: 'Shell',
  dart: 'Dart',
  java: 'Java',
  lua: 'Lua',
  perl: 'Perl',
  ruby: 'Ruby',
  rust: 'Rust',
  vue: 'Vue',
  diff: 'Diff',
  graphql: 'GraphQL',
  latex: 'LaTeX',
  tex: 'TeX',
  mysql: 'MySQL',
  postgresql: 'PostgreSQL',
}

/** What a language is called: `TypeScript` for `ts`; nothing for plain text. */
export function languageName(language: string | undefined) {
  const word = language?.toLowerCase()
  if (!word || /^(text|txt|plain|plaintext|none)$/.test(word)) return
  if (Object.hasOwn(names, word)) return names[word]
  return word.length < 5 ? word.toUpperCase() : word[0]!.toUpperCase() + language!.slice(1)
}
