import {styled} from 'styled-components'
import {articleText, container, pageMeasure} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

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

    :is(p, ul, ol, dl, pre, table, details, address) {
      margin-block-start: 0.72lh;
    }

    :is(p, h1, h2, h3, h4, h5, h6, li, dt, dd, figcaption, caption, th, td, cite, summary) {
      unicode-bidi: var(--_ink-bidi, plaintext);
    }

    p {
      text-wrap: pretty;

      &:is(:lang(zh), :lang(ja)) {
        text-align: justify;
        text-spacing-trim: trim-start;
      }
    }

    :is(p, li):not(:lang(zh), :lang(ja), :lang(ko), :lang(ar), :lang(he)) {
      hyphens: auto;
      hyphenate-limit-chars: 7 3 4;
      hanging-punctuation: first allow-end last;
      font-variant-numeric: oldstyle-nums;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      font-family: inherit;
      font-weight: 700;
      font-size: 1em;
      line-height: 1.5;
      color: inherit;
      text-align: start;
      text-wrap: balance;
    }

    :is(h1, h2) {
      margin-block-start: 3.5rem;
      font-size: 1.294em;

      @container (inline-size >= 37.5rem) {
        margin-block-start: 4rem;
      }

      @container (inline-size >= 70rem) {
        margin-block-start: 4.75rem;
        font-size: 1.37em;
      }
    }

    h2 {
      position: relative;
    }

    [data-ordinal] {
      color: ${theme.color.accentSolid};
    }

    [data-ordinal]:not([data-align] *) {
      @container (inline-size >= 75rem) {
        position: absolute;
        inset-inline-end: 100%;
        white-space: nowrap;
      }
    }

    [data-tail] {
      white-space: nowrap;
    }

    h3 {
      margin-block-start: 1.5lh;
      font-size: 1.12em;
    }

    :is(h4, h5, h6) {
      margin-block-start: 1.2lh;
    }

    :is(h1, h2) + * {
      margin-block-start: 0.5lh;
    }

    :is(h3, h4, h5, h6) + * {
      margin-block-start: 0.3lh;
    }

    a {
      color: inherit;
      font-weight: inherit;
    }

    a[href] {
      text-decoration: underline 1px color-mix(in oklab, ${theme.color.accent} 55%, transparent);
      text-underline-offset: 0.26em;
      text-underline-position: from-font;
      transition: color 120ms cubic-bezier(0.2, 0, 0, 1);

      @media (hover: hover) {
        &:hover {
          color: ${theme.color.accent};
          text-decoration-color: currentColor;
        }
      }
    }

    /* Without a width, so that it makes no page wider, until it is looked for. */
    [data-anchor] {
      position: absolute;
      inline-size: 0;
      overflow: hidden;
      padding-inline-start: 0.3em;
      font-weight: 400;
      text-decoration: none;
      color: ${theme.color.textTertiary};

      &::after {
        content: '#' / '';
      }
    }

    :is(:hover, :focus-within) > [data-anchor] {
      inline-size: 1.2em;
    }

    /* A link of the text's own beside it. */
    :is(h1, h2, h3, h4, h5, h6) a[aria-hidden] {
      display: none;
    }

    :is(strong, b) {
      font-weight: 700;

      &:is(:lang(zh), :lang(ja), :lang(ko)):not(:is(h1, h2, h3, h4, h5, h6) *) {
        font-family: var(--_ink-sans);
        font-size: 0.945em;
        letter-spacing: 0.005em;
      }
    }

    :is(em, i) {
      &:is(:lang(zh), :lang(ja), :lang(ko)) {
        font-style: normal;
        text-emphasis: filled dot currentColor;
      }

      &:is(:lang(ar), :lang(fa), :lang(he)) {
        font-style: normal;
        font-weight: 700;
      }

      &:lang(zh) {
        text-emphasis-position: under right;
      }

      &:lang(ja) {
        text-emphasis-style: filled sesame;
      }
    }

    [lang] {
      font-family: var(--_ink-serif);
    }

    :is(ul, ol) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.42lh;
    }

    /* An empty marker, because Safari takes a list without any for none. */
    ul {
      list-style: '';
    }

    li {
      position: relative;
      padding-inline-start: 1em;
      text-wrap: pretty;

      &::marker {
        font-variant-numeric: tabular-nums lining-nums;
        color: ${theme.color.textTertiary};
      }

      > :is(ul, ol) {
        margin-block-start: 0.42lh;
      }

      &:is(:lang(zh), :lang(ja)) {
        text-spacing-trim: trim-start;

        @container (inline-size >= 37.5rem) {
          text-align: justify;
        }
      }
    }

    ul > li::before {
      content: '';
      position: absolute;
      inset-inline-start: 0.28em;
      inset-block-start: calc(0.5lh - 2.5px);
      inline-size: 5px;
      block-size: 5px;
      border-radius: 50%;
      background: ${theme.color.textTertiary};
      forced-color-adjust: none;

      @media (forced-colors: active) {
        background: CanvasText;
      }
    }

    ul ul > li::before {
      border: 1px solid ${theme.color.textTertiary};
      background: none;
    }

    li:has(> input, > p > input)::before {
      content: none;
    }

    input {
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: calc(0.5lh - 0.5em);
      inline-size: 1em;
      block-size: 1em;
      margin: 0;
      font: inherit;
      accent-color: ${theme.color.accentSolid};
    }

    ol {
      padding-inline-start: 1.6em;
    }

    ol > li {
      padding-inline-start: 0.2em;
    }

    li:has(> input, > p > input) {
      padding-inline-start: 1.4em;
    }

    :is(li, dd) > p + p {
      margin-block-start: 0.42lh;
    }

    dt {
      font-weight: 700;
    }

    dd + dt {
      margin-block-start: 0.42lh;
    }

    dd {
      padding-inline-start: 1em;
    }

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

    figure {
      margin-block-start: 1.4lh;
    }

    :is(figure, div:not([data-slot]):has(> figure:last-child)) + :not(h1, h2, h3) {
      margin-block-start: 1.4lh;
    }

    :is(img, video, svg) {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
    }

    video {
      max-block-size: 80vh;
    }

    :is(img, video, picture, [data-slot='figure-missing']):is(figure:not([data-width='small']) *) {
      inline-size: 100%;
      background: ${theme.color.cover};
      font-family: var(--_ink-sans);
      font-size: ${theme.size.meta};
      color: ${theme.color.coverInk};
    }

    :is(:is(p, h1, h2, h3, h4, h5, h6) img, :is(li, td, th, dt, dd) > :is(img, a > img)) {
      display: inline-block;
      margin-block: 0.1lh;
      vertical-align: middle;
    }

    p img[data-align] {
      display: block;
    }

    /* A line that ends where a picture begins is not filled. */
    :is(p, li):has(> img, > a > img) {
      text-align: start;
    }

    :is(img[data-align='center'], [data-align='center'] > img) {
      margin-inline: auto;
    }

    :is(img[data-align='right'], [data-align='right'] > img) {
      margin-left: auto;
    }

    :is(figcaption, caption) {
      margin-block-start: 0.75rem;
      font-family: var(--_ink-sans);
      font-size: ${theme.size.meta};
      line-height: 1.65;
      text-align: start;
      text-wrap: pretty;
      color: ${theme.color.textTertiary};
    }

    :is(figcaption:first-child, figure > img) + * {
      margin-block-start: 0.75rem;
    }

    figure > :is(p, blockquote) {
      font-family: var(--_ink-serif);
    }

    /* As wide as the picture, where it stands beside text. */
    [data-width='small'] > figcaption {
      contain: inline-size;
      text-align: inherit;
    }

    blockquote + figcaption {
      padding-inline: 2em;
      text-align: end;
    }

    hr + * {
      margin-block-start: 0;
    }

    hr {
      inline-size: 6em;
      margin: 1.4lh auto;
      border: 0;
      border-block-start: 1px solid ${theme.color.borderControl};
    }

    :is(code, kbd, samp, pre) {
      padding: 0;
      border-radius: 0;
      background: none;
      line-height: inherit;
      color: inherit;
      font-family: ${theme.font.mono};
      font-size: 0.875em;
      direction: ltr;
      unicode-bidi: isolate;
      text-autospace: no-autospace;
      text-spacing-trim: space-all;
      hyphens: none;
      font-variant-numeric: normal;
    }

    :is(:not(pre) > code, kbd) {
      padding: 0.1em 0.3em;
      background: ${theme.color.surfaceSunken};
    }

    /* Filled lines would be torn open before a word that is moved down whole. */
    :is(:not(pre) > code, kbd, [data-address]):is(:lang(zh), :lang(ja)) {
      word-break: break-all;
    }

    kbd {
      border: 1px solid ${theme.color.borderControl};
      border-radius: 3px;
    }

    pre {
      overflow-x: auto;
      padding: 1rem 1.25rem;
      background: ${theme.color.surfaceSunken};
      line-height: 1.6;
      text-align: start;
      tab-size: 2;
    }

    :is(code, kbd, samp) {
      display: inline;
    }

    pre code {
      font-size: inherit;
    }

    math {
      overflow-x: auto;
    }

    table {
      display: block;
      overflow-x: auto;
      border-collapse: collapse;
      font-family: var(--_ink-sans);
      font-size: ${theme.size.ui};
      line-height: 1.6;
      text-align: start;
    }

    :is(th, td) {
      padding-block: 0.5rem;
      padding-inline: 0 1rem;
      border-block-end: 1px solid ${theme.color.borderSubtle};
      text-align: start;
      vertical-align: top;
      overflow-wrap: break-word;
    }

    td {
      min-inline-size: 4em;
    }

    th {
      font-weight: 500;
      white-space: nowrap;
      color: ${theme.color.textSecondary};
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

  /* Small pictures that were put to a side, beside what comes after them. */
  @container (inline-size >= 37.5rem) {
    [data-width='small']:is([data-align='left'], [data-align='right']) {
      float: right;
      clear: both;
      max-inline-size: 50%;
      padding-block-start: 0.3em;
      margin-block-end: 0.72lh;
      margin-left: 1.5em;

      > figcaption {
        text-align: start;
      }

      &:first-child + * {
        margin-block-start: 0;
      }
    }

    [data-width='small'][data-align='left'] {
      float: left;
      margin-right: 1.5em;
      margin-left: 0;
    }
  }

  :is(blockquote, dd, details, [data-slot='callout']):has([data-width='small']) {
    display: flow-root;
  }

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
    margin-inline-end: 0.12em;
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

  > div > [data-width='wide'] {
    margin-inline: calc(-1 * var(--_ink-before, var(--_ink-rail))) calc(-1 * var(--_ink-rail));
  }

  > div > [data-width='full'] {
    margin-inline: calc(-1 * var(--_ink-before, (100cqi - 100%) / 2)) calc((100% - 100cqi) / 2);
  }

  > div > [data-width='full'] > figcaption {
    padding-inline: var(--_ink-gutter, 0px);
  }

  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    > div {
      --_ink-rail: 0px;

      inline-size: auto;
      font-size: 10.5pt;
      line-height: 1.7;
    }

    :is(p, li) {
      orphans: 3;
      widows: 3;
    }

    :is(h1, h2, h3, h4) {
      break-after: avoid;
    }

    :is(figure, blockquote) {
      break-inside: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      word-break: break-all;
    }
  }
`
