// After a mark that ends a clause, where something follows: Chinese titles read best when lines break there.
const ends = /(?<=[：？！；——][”’』」》）]?)(?=[^\s：？！；—”’』」》）])/u

/** A title whose lines break after clauses first, where it is Chinese or Japanese: text, or `<span>`s. */
export function renderClauses(title: string) {
  const clauses = title.length > 60 ? [title] : title.split(ends)
  return clauses.length === 1 ? title : clauses.map((clause, i) => <span key={i}>{clause}</span>)
}
