import MarkdownIt from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import footnotes from 'markdown-it-footnote'
import {alerts} from './alerts.ts'
import {boxTitles} from './boxTitles.ts'
import {alignment} from './alignment.ts'
import {attributes} from './attributes.ts'
import {codeBlocks} from './codeBlocks.ts'
import {containers} from './containers.ts'
import {formulas} from './formulas.ts'
import {imageSizes} from './imageSizes.ts'
import {links} from './links.ts'
import {manyNotes} from './manyNotes.ts'
import {softBreaks} from './softBreaks.ts'
import {tasks} from './tasks.ts'
import {withoutFrontMatter} from './withoutFrontMatter.ts'

const parser = new MarkdownIt({html: true, linkify: true})
  .use(cjkFriendly)
  .use(footnotes)
  // `x^[2]` is no note in GitHub's Markdown.
  .disable('footnote_inline')
  .use(manyNotes)
  .use(alerts)
  .use(boxTitles)
  .use(alignment)
  .use(attributes)
  .use(codeBlocks)
  .use(containers)
  .use(formulas)
  .use(imageSizes)
  .use(links)
  .use(softBreaks)
  .use(tasks)

// A list of notes has its own rule above it.
parser.renderer.rules.footnote_block_open = () => '<section class="footnotes"><ol>\n'

/** CommonMark and GitHub's additions as HTML that is not safe yet: raw HTML in it stays as it is. */
export const markdownToHtml = (markdown: string, breaks = false) =>
  parser.render(withoutFrontMatter(markdown), {breaks})
