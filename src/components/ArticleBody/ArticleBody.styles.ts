import {styled} from 'styled-components'
import {articleText, container, pageMeasure} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'
import {code} from './fragments/code.ts'
import {headings} from './fragments/headings.ts'
import {emphasis, links} from './fragments/inline.ts'
import {lists} from './fragments/lists.ts'
import {onPaper} from './fragments/paper.ts'
import {besideText, pictures, widerThanText} from './fragments/pictures.ts'
import {tables} from './fragments/tables.ts'

export const Root = styled.div`
  ${container}
  view-timeline-name: --ink-article-body;

  /* A line of Arabic may begin with a Latin name. */
  &[dir='rtl'] {
    --_ink-bidi: isolate;
  }

  &[data-size='small'] {
    --_ink-scale: 0.9;
  }

  &[data-size='large'] {
    --_ink-scale: 1.12;
  }

  > div {
    ${articleText}
    ${pageMeasure}
    /* In flow and no grid: text that stands in no element runs on as it does anywhere. */
    inline-size: var(--_ink-column);
    margin-inline: auto;
  }

  @scope (&, [data-ink-prose]) to ([data-slot]:not([data-ink-prose])) {
    :is(p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, figure, pre, table, hr) {
      margin: 0;
      padding: 0;
      font-size: inherit;
      line-height: inherit;
      letter-spacing: inherit;
      color: inherit;
    }

    :is(p, ul, ol, dl, pre, table, details, address, :not(p) > [display='block']) {
      margin-block-start: 0.72lh;
    }

    :is(p, h1, h2, h3, h4, h5, h6, li, dt, dd, figcaption, caption, th, td, cite, summary) {
      unicode-bidi: var(--_ink-bidi, plaintext);
    }

    p {
      text-wrap: pretty;

      &:is(:lang(zh), :lang(ja)) {
        text-spacing-trim: trim-start;

        /* Narrower than on any telephone, or in larger letters, filled lines are torn open. */
        @container (inline-size >= 21rem) {
          text-align: justify;
        }
      }
    }

    :is(p, li):not(:lang(zh), :lang(ja), :lang(ko), :lang(ar), :lang(he)) {
      hyphens: auto;
      hyphenate-limit-chars: 7 3 4;
      hanging-punctuation: first allow-end last;
      font-variant-numeric: oldstyle-nums;
    }

    ${headings}
    ${links}
    ${emphasis}
    ${lists}

    blockquote {
      margin-block-start: 0.9lh;
      padding-inline: 2em;
      color: light-dark(${theme.color.textSecondary}, ${theme.color.text});

      &:lang(zh) {
        font-family: ${theme.font.kai};
      }
    }

    blockquote + :not(h1, h2, h3) {
      margin-block-start: 0.9lh;
    }

    blockquote > :is(cite, footer) {
      display: block;
      margin-block-start: 0.375rem;
      font-family: var(--_ink-sans);
      font-size: ${theme.size.meta};
      font-style: normal;
      line-height: 1.6;
      text-align: end;
      color: ${theme.color.textTertiary};
    }

    ${pictures}

    hr + * {
      margin-block-start: 0;
    }

    hr {
      inline-size: 6em;
      margin: 1.4lh auto;
      border: 0;
      border-block-start: 1px solid ${theme.color.borderControl};
    }

    ${code}
    ${tables}

    summary::marker {
      font-size: 0.75em;
      color: ${theme.color.textTertiary};
    }

    abbr[title] {
      text-decoration: underline dotted 1px ${theme.color.borderControl};
      text-underline-offset: 0.26em;
    }

    mark {
      background: color-mix(in oklab, ${theme.color.warning} 24%, transparent);
      color: inherit;
    }

    :is(sup, sub) {
      font-size: 0.7em;
      line-height: 0;
    }

    rt {
      font-size: 0.5em;
      text-align: center;
    }

    [data-align='center']:not(td, th) {
      text-align: center;
    }

    [data-align='right']:not(td, th) {
      text-align: right;
    }

    [data-align='left']:not(:lang(zh), :lang(ja)) {
      text-align: left;
    }

    :is([data-align='center'], [data-align='right']) :is(p, li):not([data-align]) {
      text-align: inherit;
    }

    /* What stands in the cells of a formula is blocks in some browsers. */
    mtd[data-align='left'] {
      text-align: -webkit-left;
    }

    mtd[data-align='right'] {
      text-align: -webkit-right;
    }

    mtd[data-align='right']:has(+ [data-align='left']) {
      padding-inline-end: 0;

      & + mtd {
        padding-inline-start: 0;
      }
    }

    ::selection {
      background: color-mix(in oklab, ${theme.color.accent} 22%, transparent);
    }

    /* In the boxes that editors leave. */
    :is(div:not([data-slot]), section, article) > :is([data-slot], [data-slot] + :not(h1, h2, h3, h4, h5, h6)) {
      margin-block-start: 1.4lh;
    }

    :is(div:not([data-slot]), section, article, div > a) > img {
      margin-block-start: 1.4lh;
    }

    :is(:is(li, dd, blockquote, details) > [data-slot], [data-slot='callout-title'] ~ [data-slot]) {
      margin-block-start: 0.72lh;
    }

    :is(dd, blockquote, details, td, figure) > :first-child,
    li > :first-child:not(ul, ol, [data-slot]) {
      margin-block-start: 0;
    }
  }

  > div > :is([data-slot], :is([data-slot], img) + :not(h1, h2, h3, h4, h5, h6), img, video, audio, picture) {
    margin-block-start: 1.4lh;
  }

  > div > :is(picture, audio[controls], iframe, canvas) {
    display: block;
  }

  ${besideText}

  [id] {
    scroll-margin-block-start: calc(24px + ${theme.header.height});
  }

  :is(h1, h2, h3, h4, h5, h6, hr, pre, table, [data-align='center'], [data-slot]:not([data-align])) {
    clear: both;
  }

  > div > :is(h1, h2, h3, h4, h5, h6) + [data-slot] {
    margin-block-start: 0.72lh;
  }

  > div > hr + * {
    margin-block-start: 0;
  }

  > div > :first-child,
  > div > a:first-child > img {
    margin-block-start: 0;
  }

  &[data-paragraph='indented'] > div > p {
    &:is(:lang(zh), :lang(ja)) {
      text-indent: 2em;
    }

    text-indent: 1.5em;
  }

  &[data-paragraph='indented'] > div > p + p {
    margin-block-start: 0;
  }

  &[data-paragraph='indented'] > div > :is(:is(h1, h2, h3, h4, h5, h6) + p, p[data-align], p:has(> img, > a > img)) {
    text-indent: 0;
  }

  &[data-drop-cap] > div > p:first-of-type::first-letter {
    -webkit-initial-letter: 2;
    initial-letter: 2;
    margin-inline-end: 0.16em;
    /* A stroke that reaches a little below the line takes no third one along. */
    margin-block-end: -0.2em;
    font-weight: 700;
    color: ${theme.color.accentSolid};
  }

  > div > p:last-child:not(:empty, :has(> img:only-child))::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.5em;
    background: ${theme.color.accentSolid};
    forced-color-adjust: none;

    @media (forced-colors: active) {
      background: CanvasText;
    }
  }

  ${widerThanText}

  ${onPaper}
`
