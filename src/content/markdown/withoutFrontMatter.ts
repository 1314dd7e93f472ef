/**
 * Fields in YAML or TOML between two lines of dashes or pluses. A text that begins with a rule goes on with something
 * else than comments and the name of a field.
 */
const frontMatter =
  /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?=(?:#[^\n]*\n)*["']?[\p{L}\p{N}_.-]+["']?\s*(?::\s|=))[^]*?\n(?:\1|\.{3})[^\S\n]*(?:\n|$)/u

/** Hexo's of old, two fields and more without a line above them. */
const bareMatter = /^\uFEFF?(?:title|layout|date):[^\n]*\n(?:(?:[\w-]+:|-[ \t]|[ \t]+\S)[^\n]*\n)+?---[^\S\n]*(?:\n|$)/

/** The text without the fields, in YAML or TOML, that site generators put above it. */
export const withoutFrontMatter = (markdown: string) =>
  markdown.replace(frontMatter.test(markdown) ? frontMatter : bareMatter, '')
