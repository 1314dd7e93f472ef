/** How one of GitHub's alerts begins, and its title, as Obsidian has it. */
export const alertMark = /^\[!(note|tip|important|warning|caution)\][+-]?[ \t]*([^\n]*)\n?/i
