// What of a stylesheet a browser need not read. Minifiers take away less: they know neither our weights nor our selectors.
import type {Plugin} from 'vite'

/**
 * The order in which the components' rules compress best: alike stand near each other, for gzip looks back 32 kB. Any
 * order will do in which a component stands after those that it uses (test/package/styles.test.ts); one that is not
 * named comes last. docs/decisions/0007-stylesheet.md says how the order was found.
 */
const order = [
  'article-body',
  'reading-progress',
  'table',
  'lightbox-dialog',
  'count',
  'like-button',
  'copy-button',
  'reader-preferences',
  'note-reference',
  'code-block',
  'lightbox',
  'figure',
  'comment-gate',
  'embed',
  'comment-form',
  'post-navigation',
  'attribution',
  'callout',
  'post-card',
  'table-of-contents',
  'avatar',
  'comment-list',
  'notes',
  'share-bar',
  'author-card',
  'byline',
  'gallery',
  'contact-footer',
  'article-header',
  'comments',
  'related-posts',
  'tags',
  'article-page',
]

/** The rules at the top, each with all that is inside of it. No string of ours has a brace. */
function topRules(css: string) {
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (const {0: brace, index} of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth === 0) rules.push(css.slice(start, (start = index + 1)))
  }
  return rules
}

/** The rules by component, in that order; in front are those of none. */
function ordered(css: string) {
  const blocks = new Map<string, string>()
  let block = ''
  for (const text of topRules(css)) {
    block = /\.ink-([\w-]+)/.exec(text)?.[1] ?? block
    blocks.set(block, (blocks.get(block) ?? '') + text)
  }
  const place = (name: string) => ['', ...order].indexOf(name) >>> 0
  const names = [...blocks.keys()].toSorted((a, b) => place(a) - place(b))
  return names.map((name) => blocks.get(name)).join('')
}

/** The same rules in fewer bytes. No string of ours holds any of these signs. */
export const small = (css: string) =>
  ordered(css)
    .replace(/\(\s+|\s+\)/g, (it) => it.trim())
    .replace(/(?<!:)\s*([{};,])\s*/g, '$1')
    .replaceAll(';}', '}')
    .replace(/(\([a-z-]+:) /g, '$1')
    .replace(/ ([*/<]|[<>]=) /g, '$1')
    .replace(/(?<![\w#.-])0\.(?=\d)/g, '.')
    .replace(/=(['"])([a-z][a-z-]*)\1\]/g, '=$2]')
    .replace(/:is\((\[data-slot\](?::not\(\[[\w-]+\]\))?)\)/g, '$1')
    .replace(/:where\(:is\(([^()]*)\)\)/g, ':where($1)')

/** Makes the stylesheet that is published small. */
export const smallCss = (): Plugin => ({
  name: 'inkstone:small-css',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = small(String(file.source))
    }
  },
})
