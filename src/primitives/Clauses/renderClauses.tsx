// After a mark that ends a clause, where something follows: titles read best when lines break there.
const ends = /(?<=[：？！；——][”’』」》）]?)(?=[^\s：？！；—”’』」》）])|(?<=[:?!؟؛][”’»]?)( )(?=\S)/u

/**
 * A title whose lines break after clauses first: text, or `<span>`s and the spaces between them. Called and not rendered, so
 * that a text is its element's only child (test/slow/translator.browser.test.tsx).
 */
export function renderClauses(title: string) {
  const clauses = title.length > 60 ? [title] : title.split(ends).filter(Boolean)
  if (clauses.length === 1) return title
  return clauses.map((clause, i) => (clause === ' ' ? clause : <span key={i}>{clause}</span>))
}
