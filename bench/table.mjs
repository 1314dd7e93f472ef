/** How wide a text is in a terminal: Chinese takes two columns. */
const widthOf = (text) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 2 : 1), 0)

/** Prints rows of cells as a table that Markdown reads too; the first row is the head. */
export function printTable(rows) {
  const texts = rows.map((row) => row.map((cell) => String(cell ?? '')))
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => widthOf(row[column] ?? ''))))
  const line = (row) =>
    `| ${widths.map((width, i) => (i ? (row[i] ?? '').padStart(width) : row[i].padEnd(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => '-'.repeat(width - (i ? 1 : 0)) + (i ? ':' : '')).join(' | ')} |`
  const [head, ...others] = texts
  console.log([line(head), rule, ...others.map(line)].join('\n'))
}
