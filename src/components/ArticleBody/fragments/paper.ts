import {css} from '../../../theme/fragments.ts'

/** What paper needs. */
export const onPaper = css`
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
